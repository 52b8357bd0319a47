package rs.nadzor.contract;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import rs.nadzor.i18n.Language;

/** A deal as it is public now, with all that its newest edition says: for pages that show parts of several deals. */
public record PublicWhole(UUID id, int edition, Instant publishedAt, PublicContract deal, PublicContractRow row) {

    public List<PublicFigures> figures(Language language) {
        return PublicFigures.of(deal, language);
    }

    /** What is not known of it, in the words of its own page: facts, then documents that ought to exist. */
    public List<PublicLedger> gaps(Language language) {
        Stream<PublicLedger> documents = deal.documents().stream().map(d -> new PublicLedger(d.kind().text(language), d.bar(), d.state().text(language)));
        return Stream.concat(PublicLedger.of(deal, language).stream(), documents).filter(line -> !line.state().equals("disclosed")).toList();
    }

    /** Every place of its page that has a name of its own. */
    public Stream<PublicPlace> places() {
        return PublicDealPlaces.of(deal);
    }

    /** Those of its notes that have these numbers. */
    public List<PublicNote> sources(List<Integer> numbers) {
        return PublicNote.without(deal.notes(), numbers);
    }
}
