package rs.nadzor.contract;

import static rs.nadzor.contract.FieldText.joined;

import java.util.List;

import rs.nadzor.i18n.Language;
import rs.nadzor.shared.Money;

/** Parts of a deal in one line each, in the words of one language. */
final class PartText {

    private static final int BRIEF = 160;

    private final FieldText text;
    private final ContractVocabulary words;

    PartText(Language language) {
        text = new FieldText(language);
        words = text.words();
    }

    List<Line> lines(PartKind part, Contract deal, Notes notes) {
        return part.of(deal).stream().map(child -> line(child, notes)).toList();
    }

    Line line(Part child, Notes notes) {
        return new Line(child.placeKind(), child.id, head(child), more(child), notes.at(Place.of(child)),
                child instanceof SearchLog s && s.proof != null ? Line.Proof.of(s.proof) : null);
    }

    /** Enough to know which one is meant. */
    String brief(Part child) {
        String whole = joined(" · ", head(child), child instanceof Statement s ? text.text(s.saidBy()) : "");
        return whole.length() <= BRIEF ? whole : whole.substring(0, BRIEF).replaceFirst("\\s+\\S*$", "") + " …";
    }

    String head(Part child) {
        if (child instanceof Party party) return text.text(party.organization.name());
        if (child instanceof Statement s) return joined(" ", words.measure(s.measure) + ",",
                words.scope(s.scope) + ":", figure(s));
        if (child instanceof Event event) return joined(": ", text.date(event.onDate), text.text(event.what()));
        if (child instanceof Secrecy s) return joined(" · ", words.secrecy(s.claim), s.claimant == null ? ""
                : text.text(s.claimant.name()));
        if (child instanceof DocumentCheck d) return words.document(d.kind) + ": " + words.documentState(d.state);
        if (child instanceof SearchLog s) return joined(" · ", text.formats().date(s.searchedOn),
                text.script(s.place), words.search(s.result));
        if (child instanceof RelatedContract r) return words.relation(r.relation) + ": " + text.text(r.other.title());
        throw new IllegalArgumentException(child.placeKind());
    }

    private String more(Part child) {
        if (child instanceof Party party) return words.role(party.role);
        if (child instanceof Statement s) return joined(" · ", s.programme == null ? "" : words.programme(s.programme), text.date(s.asOf), text.text(s.saidBy()),
                s.rank == Rank.NORMAL ? "" : joined(": ", words.rank(s.rank), s.rankReason));
        if (child instanceof Event event) return text.text(event.where());
        if (child instanceof Secrecy s) return joined(" · ", text.date(s.claimedOn), text.text(s.basis()), text.text(s.ending()));
        if (child instanceof DocumentCheck d) return joined(" · ", d.address, text.text(d.note()));
        if (child instanceof SearchLog s) return joined(" · ", text.script(s.terms), s.register == null ? "" : words.register(s.register), s.searchedBy, s.note);
        return "";
    }

    private String figure(Statement s) {
        String bound = s.bound == Bound.EXACT ? "" : words.bound(s.bound);
        String amount = s.amount == null ? "" : s.unit != null && s.measure == Measure.VALUE
                ? text.formats().money(new Money(s.amount, s.unit))
                : joined(" ", text.formats().number(s.amount), s.unit);
        return joined(" – ", joined(" ", bound, amount, text.date(s.onDate)), text.text(s.text()));
    }
}
