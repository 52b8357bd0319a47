package rs.nadzor.gap.objection;

import java.sql.Connection;
import java.sql.SQLException;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import rs.nadzor.contract.Contract;
import rs.nadzor.edition.Chapter;
import rs.nadzor.edition.EditionRef;
import rs.nadzor.edition.Subject;

/** Says nothing in an edition yet; it notes which one says right what an objection was upheld about. */
@ApplicationScoped
public class ObjectionChapter implements Chapter {

    @Override
    public String subjectKind() {
        return Contract.KIND;
    }

    @Override
    public String name() {
        return "objections";
    }

    @Override
    public Object content(Subject subject) {
        return null;
    }

    /** An edition that only brings or takes a review corrects nothing but findings: the rest of it is as it was. */
    @Override
    public void index(Connection desk, EditionRef edition, JsonNode content) throws SQLException {
        try (var update = desk.prepareStatement("""
                update desk.objection o set resulting_edition = e.number, version = version + 1 from published.edition e
                 where e.id = ? and o.contract_id = e.subject_id and o.verdict in ('upheld', 'partly') and o.resulting_edition is null
                   and o.edition < e.number and (e.kind <> 'review' or o.anchor like 'finding-%')""")) {
            update.setObject(1, edition.id());
            update.executeUpdate();
        }
    }
}
