package rs.nadzor.dossier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.JsonNode;

import rs.nadzor.contract.Contract;
import rs.nadzor.edition.Chapter;
import rs.nadzor.edition.EditionRef;
import rs.nadzor.edition.Subject;

/** Which claims of the dossier a deal's edition shows, and where; behind the address {@code /dossier/{id}}. */
@ApplicationScoped
class ClaimChapter implements Chapter {

    @Override
    public String subjectKind() {
        return Contract.KIND;
    }

    @Override
    public String name() {
        return "claims";
    }

    @Override
    public Map<String, String> content(Subject subject) {
        Map<String, String> anchors = new TreeMap<>();
        Claim.of(subject.id()).forEach(claim -> anchors.put(claim.claim, claim.anchor()));
        return anchors.isEmpty() ? null : anchors;
    }

    @Override
    public void index(Connection desk, EditionRef edition, JsonNode content) throws SQLException {
        unindex(desk, edition.subject());
        try (PreparedStatement insert = desk.prepareStatement(
                "insert into published.claim (claim, contract_id, slug, anchor) values (?, ?, ?, ?) on conflict (claim) do update "
                        + "set contract_id = excluded.contract_id, slug = excluded.slug, anchor = excluded.anchor")) {
            for (Map.Entry<String, JsonNode> claim : content.properties()) {
                insert.setString(1, claim.getKey());
                insert.setObject(2, edition.subject().id());
                insert.setString(3, edition.slug());
                insert.setString(4, claim.getValue().asText());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    /** Its place has the same name on the next edition of the one that stays; until then its page is the place. */
    @Override
    public void lead(Connection desk, Subject from, Subject to, String slug) throws SQLException {
        try (PreparedStatement update = desk.prepareStatement("update published.claim set contract_id = ?, slug = ? where contract_id = ?")) {
            update.setObject(1, to.id());
            update.setString(2, slug);
            update.setObject(3, from.id());
            update.executeUpdate();
        }
    }

    @Override
    public void unindex(Connection desk, Subject subject) throws SQLException {
        try (PreparedStatement delete = desk.prepareStatement("delete from published.claim where contract_id = ?")) {
            delete.setObject(1, subject.id());
            delete.executeUpdate();
        }
    }
}
