package rs.nadzor.contract;

import java.util.ArrayList;
import java.util.List;

import rs.nadzor.i18n.Language;

/**
 * One line of "what is known and what is not": the item, the form of its bar and the words beside it. The items are those that are
 * counted in the bar of the head; below them stand the figures on which sources differ.
 */
public record PublicLedger(String item, String state, String words) {

    static List<PublicLedger> of(PublicContract deal, Language language) {
        PublicFacts f = deal.facts();
        PublicContractMessages text = PublicTexts.in(language);
        List<PublicLedger> lines = new ArrayList<>();
        add(lines, text.buyers(), f.buyers(), language);
        add(lines, text.suppliers(), f.suppliers(), language);
        add(lines, text.value(), f.value(), language);
        add(lines, text.signed(), f.signedOn(), language);
        add(lines, text.period(), f.startsOn().isKnown() ? f.startsOn() : f.endsOn(), language);
        add(lines, text.route(), f.legalRoute(), language);
        add(lines, text.procedure(), f.procedure(), language);
        lines.add(text(deal, language));
        PublicFigures.of(deal, language).stream().filter(PublicFigures::disputed).forEach(g -> lines.add(new PublicLedger(
                g.measure().text(language) + ": " + g.scope().text(language), "conflict", text.disagree())));
        return lines;
    }

    /** What does not apply to a deal is not counted, and stands among the facts alone. */
    private static void add(List<PublicLedger> lines, String item, PublicFact<?> fact, Language language) {
        if (fact.isKnown() || fact.empty() == null || !fact.empty().code().equals("not_applicable")) lines.add(line(item, fact, language));
    }

    /** Whether its text can be read. */
    private static PublicLedger text(PublicContract deal, Language language) {
        PublicContractMessages text = PublicTexts.in(language);
        return deal.documents().stream().filter(document -> document.kind().code().equals("contract_text")).findFirst()
                .map(document -> new PublicLedger(text.whole_text(), switch (document.state().code()) {
                    case "published" -> "disclosed";
                    case "refused" -> "undisclosed";
                    default -> "cannot_tell";
                }, document.state().text(language))).orElseGet(() -> new PublicLedger(text.whole_text(), "cannot_tell", text.not_checked()));
    }

    private static PublicLedger line(String item, PublicFact<?> fact, Language language) {
        PublicContractMessages text = PublicTexts.in(language);
        if (fact.isKnown()) return new PublicLedger(item, "disclosed", text.known());
        if (fact.empty() == null) return new PublicLedger(item, "cannot_tell", text.not_checked());
        String state = fact.empty().code().equals("undisclosed") ? "undisclosed" : "cannot_tell";
        return new PublicLedger(item, state, fact.empty().text(language));
    }
}
