package rs.nadzor.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

import com.fasterxml.jackson.databind.JsonNode;

import rs.nadzor.edition.Chapter;
import rs.nadzor.edition.EditionRef;
import rs.nadzor.edition.Subject;

/** Which claims of the dossier an edition shows, and where; behind the address {@code /dossier/{id}}. */
abstract class ClaimChapter implements Chapter {

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public Map<String, String> content(Subject subject) {
        Map<String, String> anchors = new TreeMap<>();
        Claim.of(subject).forEach(claim -> anchors.put(claim.claim, claim.anchor()));
        return anchors.isEmpty() ? null : anchors;
    }

    @Override
    public void index(Connection desk, EditionRef edition, JsonNode content) throws SQLException {
        unindex(desk, edition.subject());
        try (PreparedStatement insert = desk.prepareStatement(
                "insert into published.claim (claim, subject_kind, subject_id, slug, anchor) values (?, ?, ?, ?, ?) on conflict (claim) do update "
                        + "set subject_kind = excluded.subject_kind, subject_id = excluded.subject_id, slug = excluded.slug, anchor = excluded.anchor")) {
            for (Map.Entry<String, JsonNode> claim : content.properties()) {
                insert.setString(1, claim.getKey());
                insert.setString(2, subjectKind());
                insert.setObject(3, edition.subject().id());
                insert.setString(4, edition.slug());
                insert.setString(5, claim.getValue().asText());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Its place has the same name on the next edition of the one that stays; until then its page is the place. */
    @Override
    public void lead(Connection desk, Subject from, Subject to, String slug) throws SQLException {
        try (PreparedStatement update = desk.prepareStatement("update published.claim set subject_id = ?, slug = ? where subject_id = ?")) {
            update.setObject(1, to.id());
            update.setString(2, slug);
            update.setObject(3, from.id());
            update.executeUpdate();
        }
    }

    @Override
    public void unindex(Connection desk, Subject subject) throws SQLException {
        try (PreparedStatement delete = desk.prepareStatement("delete from published.claim where subject_id = ?")) {
            delete.setObject(1, subject.id());
            delete.executeUpdate();
        }
    }
}
