package rs.nadzor.contract;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import rs.nadzor.duplicate.DuplicateMessages;
import rs.nadzor.evidence.Citation;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Texts;

/**
 * Which sources the fields of a deal rest on after another record of it was taken over. Where both had their source for
 * another amount or another day of signing, both figures stay, as two statements that contradict each other.
 */
final class MergedFields {

    private final Contract deal, other;
    private final Map<Field, String> was, theirs;
    private final Figure own, others;

    /** An amount or a day with what it rests on, as it stood in a field. */
    private record Figure(Statement value, Statement signed) {

        static Figure of(Contract deal) {
            return new Figure(statement(deal, Field.VALUE, Measure.VALUE), statement(deal, Field.SIGNED_ON, Measure.SIGNED_ON));
        }

        private static Statement statement(Contract deal, Field field, Measure measure) {
            if (!deal.isFilled(field) || deal.citationsOf(Place.of(field)).isEmpty()) return null;
            Statement said = new Statement();
            said.measure = measure;
            said.scope = Scope.CLAIMED;
            if (field == Field.VALUE) {
                said.amount = deal.amount;
                said.unit = deal.currency;
            } else said.onDate = deal.signedOn;
            return said;
        }
    }

    /** Before the deal is given what was chosen. */
    MergedFields(Contract deal, Contract other) {
        this.deal = deal;
        this.other = other;
        was = Edits.says(deal);
        theirs = Edits.says(other);
        own = Figure.of(deal);
        others = Figure.of(other);
    }

    /** After it. */
    void cite() {
        Map<Field, List<Citation>> before = new EnumMap<>(Field.class);
        for (Field field : Field.values()) before.put(field, deal.citationsOf(Place.of(field)));
        Map<Field, String> now = Edits.says(deal);
        for (Field field : Field.values()) {
            if (!now.get(field).equals(was.get(field))) deal.uncite(Place.of(field));
            if (!now.get(field).isEmpty() && now.get(field).equals(theirs.get(field)))
                other.citationsOf(Place.of(field)).forEach(citation -> deal.cite(Place.of(field), citation));
        }
        contradict(Field.VALUE, own.value, others.value, before);
        contradict(Field.SIGNED_ON, own.signed, others.signed, before);
    }

    private void contradict(Field field, Statement one, Statement two, Map<Field, List<Citation>> before) {
        if (one == null || two == null || was.get(field).equals(theirs.get(field))) return;
        add(one, before.get(field));
        add(two, other.citationsOf(Place.of(field)));
        Contradiction.record(one, two, new LocalizedText(Texts.in(DuplicateMessages.class, Language.SR_CYRL).contradicting(),
                Texts.in(DuplicateMessages.class, Language.EN).contradicting()));
    }

    private void add(Statement said, List<Citation> citations) {
        said.contract = deal;
        said.position = deal.statements.stream().mapToInt(one -> one.position).max().orElse(0) + 1;
        deal.statements.add(said);
        Contract.getEntityManager().flush();
        citations.forEach(citation -> deal.cite(Place.of(said), citation));
    }
}
