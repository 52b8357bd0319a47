package rs.nadzor.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import rs.nadzor.duplicate.Comparison;
import rs.nadzor.duplicate.Comparison.Outcome;
import rs.nadzor.i18n.Language;
import rs.nadzor.web.Decisions;

/** Documents of one kind for which both records of a deal have looked: a deal says of each kind once what came of it. */
final class MergedDocuments {

    private static final String FIELD = "document:";

    private MergedDocuments() {
    }

    static List<Comparison.Row> rows(Contract kept, Contract duplicate, Language language, Decisions decided) {
        PartText words = new PartText(language);
        List<Comparison.Row> rows = new ArrayList<>();
        for (DocumentCheck mine : kept.documents) for (DocumentCheck theirs : duplicate.documents) if (mine.kind == theirs.kind) {
            String field = FIELD + mine.kind.code();
            String one = text(words, mine, kept), other = text(words, theirs, duplicate);
            Outcome outcome = one.equals(other) ? Outcome.SAME : theirs.state == DocumentState.NOT_CHECKED ? Outcome.STAYS
                    : mine.state == DocumentState.NOT_CHECKED ? Outcome.TAKEN : Outcome.CHOICE;
            rows.add(new Comparison.Row(field, Labels.in(language).document(mine.kind), one, other, outcome, false, decided.kept().getOrDefault(field, "mine")));
        }
        return rows;
    }

    private static String text(PartText words, DocumentCheck document, Contract deal) {
        Line line = words.line(document, new Notes(deal));
        return FieldText.joined(" · ", line.text(), line.more());
    }

    /** What is not chosen of the one that stays goes, with its sources; of the other it stays behind. */
    static void take(EntityManager desk, UUID kept, UUID duplicate, Comparison chosen) {
        for (DocumentKind kind : DocumentKind.values()) if (chosen.takes(FIELD + kind.code())) {
            claims(desk, kept, duplicate, kind);
            run(desk, "delete from desk.contract_citation where contract_id = ?1 and place in (select 'document/' || id from desk.document_check "
                    + "where contract_id = ?1 and kind = '" + kind.code() + "')", kept);
            run(desk, "delete from desk.document_check where contract_id = ?1 and kind = '" + kind.code() + "'", kept);
            run(desk, "update desk.document_check set contract_id = ?2 where contract_id = ?1 and kind = '" + kind.code() + "'", duplicate, kept);
        } else claims(desk, duplicate, kept, kind);
        MovedParts.follow(desk, PartKind.DOCUMENT, duplicate, kept);
    }

    /** A claim of the dossier finds its place on the document that is shown. */
    private static void claims(EntityManager desk, UUID from, UUID to, DocumentKind kind) {
        run(desk, "update desk.dossier_claim c set contract_id = ?2, place = 'document/' || k.id from desk.document_check d join desk.document_check k on k.kind = d.kind "
                + "where d.contract_id = ?1 and k.contract_id = ?2 and c.contract_id = ?1 and c.place = 'document/' || d.id and d.kind = '" + kind.code() + "'", from, to);
    }

    private static void run(EntityManager desk, String sql, UUID... ids) {
        var query = desk.createNativeQuery(sql);
        for (int i = 0; i < ids.length; i++) query.setParameter(i + 1, ids[i]);
        query.executeUpdate();
    }
}
