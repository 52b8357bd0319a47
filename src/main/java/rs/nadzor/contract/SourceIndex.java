package rs.nadzor.contract;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import rs.nadzor.edition.EditionRef;
import rs.nadzor.i18n.Transliteration;

/** Keeps which sources published deals and themes name. */
@ApplicationScoped
public class SourceIndex {

    @Inject
    ObjectMapper json;

    public void write(Connection desk, EditionRef edition, List<PublicNote> notes) throws SQLException {
        // Always in one order, so that two who publish at once wait for each other and do not deadlock.
        Map<UUID, PublicSourceRow> sources = new TreeMap<>();
        notes.forEach(note -> sources.putIfAbsent(PublicSourceRow.id(note), PublicSourceRow.of(note, edition)));
        try (PreparedStatement leave = desk.prepareStatement("delete from published.source_use where subject_id = ? and source_id <> all(?)");
                PreparedStatement write = desk.prepareStatement("""
                insert into published.source (id, published_at, title_sr, title_en, search, kind, day, row) values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)
                on conflict (id) do update set kind = excluded.kind, row = excluded.row || jsonb_build_object('deals', published.source.deals,
                    'themes', published.source.row -> 'themes', 'publishedAt', published.source.row -> 'publishedAt')""");
                PreparedStatement use = desk.prepareStatement(
                        "insert into published.source_use (subject_kind, subject_id, source_id) select ?, ?, unnest(?) on conflict do nothing")) {
            leave.setObject(1, edition.subject().id());
            leave.setArray(2, desk.createArrayOf("uuid", sources.keySet().toArray()));
            leave.executeUpdate();
            for (PublicSourceRow source : sources.values()) {
                write.setObject(1, source.id());
                write.setObject(2, edition.publishedAt().atOffset(ZoneOffset.UTC));
                write.setString(3, Transliteration.toLatin(source.title()));
                write.setString(4, source.title());
                write.setString(5, source.searchKey());
                write.setString(6, ContractIndex.code(source.kind()));
                write.setObject(7, ContractIndex.earliest(source.publishedOn()));
                write.setString(8, json.writeValueAsString(source));
                write.addBatch();
            }
            write.executeBatch();
            use.setString(1, edition.subject().kind());
            use.setObject(2, edition.subject().id());
            use.setArray(3, desk.createArrayOf("uuid", sources.keySet().toArray()));
            use.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
