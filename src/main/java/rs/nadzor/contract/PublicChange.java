package rs.nadzor.contract;

import java.util.List;

import rs.nadzor.edition.Edition;
import rs.nadzor.edition.EditionKind;
import rs.nadzor.edition.Moved;

/**
 * An edition in the history of a deal.
 *
 * @param joined other deals that turned out to be this one, whose records it is the first to include
 */
public record PublicChange(Edition edition, List<Moved> joined) {

    /** @param editions newest first, as they are given back */
    static List<PublicChange> of(List<Edition> editions, List<Moved> joined) {
        return editions.stream().map(edition -> new PublicChange(edition,
                joined.stream().filter(one -> edition == firstAfter(one, editions)).toList())).toList();
    }

    /** One that only brings or takes a review says nothing else anew; one that was withdrawn says nothing. */
    private static Edition firstAfter(Moved one, List<Edition> editions) {
        return editions.stream().filter(edition -> edition.publishedAt.isAfter(one.movedAt) && !edition.isWithdrawn()
                && !edition.kind.equals(EditionKind.REVIEW.code())).reduce((newer, older) -> older).orElse(null);
    }
}
