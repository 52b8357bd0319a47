package rs.nadzor.contract;

import java.util.ArrayList;
import java.util.List;

import rs.nadzor.i18n.Language;

/** One line of "what is known and what is not": the item, the form of its bar and the words beside it. */
public record PublicLedger(String item, String state, String words) {

    static List<PublicLedger> of(PublicContract deal, Language language) {
        PublicFacts f = deal.facts();
        PublicContractMessages text = PublicTexts.in(language);
        List<PublicLedger> lines = new ArrayList<>();
        lines.add(line(text.buyers(), f.buyers(), language));
        lines.add(line(text.suppliers(), f.suppliers(), language));
        lines.add(line(text.value(), f.value(), language));
        lines.add(line(text.signed(), f.signedOn(), language));
        lines.add(line(text.route(), f.legalRoute(), language));
        lines.add(line(text.procedure(), f.procedure(), language));
        PublicFigures.of(deal, language).stream().filter(PublicFigures::disputed).forEach(g -> lines.add(new PublicLedger(
                g.measure().text(language) + ": " + g.scope().text(language), "conflict", text.disagree())));
        return lines;
    }

    private static PublicLedger line(String item, PublicFact<?> fact, Language language) {
        PublicContractMessages text = PublicTexts.in(language);
        if (fact.isKnown()) return new PublicLedger(item, "disclosed", text.known());
        if (fact.empty() == null) return new PublicLedger(item, "cannot_tell", text.not_checked());
        String state = fact.empty().code().equals("undisclosed") ? "undisclosed" : "cannot_tell";
        return new PublicLedger(item, state, fact.empty().text(language));
    }
}
