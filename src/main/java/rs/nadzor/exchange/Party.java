package rs.nadzor.exchange;

import java.util.stream.Stream;

import rs.nadzor.i18n.SearchKey;
import rs.nadzor.organization.Organization;

/**
 * A buyer or supplier as it would be saved.
 *
 * @param written what the row calls it
 * @param record null for one that is to be made
 * @param pib that it has, or would get; null for none
 * @param mb its registry number, in the same way
 */
public record Party(String written, Organization record, String pib, String mb) {

    /** Whether the row calls it something else than its page does. */
    public boolean isWrittenOtherwise() {
        return Stream.of(record.nameSr, record.nameEn, record.originalName).map(SearchKey::of).noneMatch(SearchKey.of(written)::equals);
    }
}
