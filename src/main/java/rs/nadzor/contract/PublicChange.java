package rs.nadzor.contract;

import java.util.List;
import java.util.function.Function;

import rs.nadzor.edition.Edition;
import rs.nadzor.edition.EditionKind;
import rs.nadzor.edition.Moved;
import rs.nadzor.i18n.Language;

/**
 * An edition in the history of a deal.
 *
 * @param joined other deals that turned out to be this one, whose records it is the first to include
 * @param differences from the edition before it, of those that can still be read; one that was withdrawn has none
 */
public record PublicChange(Edition edition, List<Moved> joined, List<PublicDifference> differences) {

    /** @param editions newest first, as they are given back */
    static List<PublicChange> of(List<Edition> editions, List<Moved> joined, Function<Edition, PublicContract> reader, Language language) {
        List<Edition> read = editions.stream().filter(edition -> !edition.isWithdrawn()).toList();
        List<PublicContract> deals = read.stream().map(reader).toList();
        return editions.stream().map(edition -> new PublicChange(edition, joined.stream().filter(one -> edition == firstAfter(one, editions)).toList(),
                differences(read.indexOf(edition), deals, language))).toList();
    }

    private static List<PublicDifference> differences(int at, List<PublicContract> deals, Language language) {
        return at < 0 || at + 1 == deals.size() ? List.of() : PublicDifference.between(deals.get(at + 1), deals.get(at), language);
    }

    /** One that only brings or takes a review says nothing else anew; one that was withdrawn says nothing. */
    private static Edition firstAfter(Moved one, List<Edition> editions) {
        return editions.stream().filter(edition -> edition.publishedAt.isAfter(one.movedAt) && !edition.isWithdrawn()
                && !edition.kind.equals(EditionKind.REVIEW.code())).reduce((newer, older) -> older).orElse(null);
    }
}
