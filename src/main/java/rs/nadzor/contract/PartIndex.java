package rs.nadzor.contract;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import rs.nadzor.edition.EditionRef;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;

/** Keeps what has happened and what is said, of deals and elsewhere, each a row of a list of its own. */
@ApplicationScoped
public class PartIndex {
    /** An edition that says the same again is no news: the row keeps its time. */
    private static final String WRITE = """
            insert into published.%1$s (subject_kind, subject_id, published_at, title_sr, title_en, layer, id, day, search, row%2$s)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb%3$s)
            on conflict (id) do update set subject_kind = excluded.subject_kind, subject_id = excluded.subject_id, title_sr = excluded.title_sr,
                title_en = excluded.title_en, layer = excluded.layer, day = excluded.day, search = excluded.search, row = excluded.row%4$s,
                published_at = case when (published.%1$s.row->'%1$s') - 'notes' = (excluded.row->'%1$s') - 'notes'
                  then published.%1$s.published_at else excluded.published_at end""",
            EVENT = WRITE.formatted("event", "", "", ""),
            STATEMENT = WRITE.formatted("statement", ", measure, rank, disputed", ", ?, ?, ?",
                    ", measure = excluded.measure, rank = excluded.rank, disputed = excluded.disputed");

    @Inject
    ObjectMapper json;

    void write(Connection desk, EditionRef edition, PublicContract deal) throws SQLException {
        write(desk, edition, deal.events().stream().map(event -> PublicEventRow.of(event, deal, edition)).toList(),
                deal.statements().stream().map(statement -> PublicStatementRow.of(statement, deal, edition)).toList());
    }

    /** Everything that the edition says of this kind; what it does not say any more goes. */
    public void write(Connection desk, EditionRef edition, List<PublicEventRow> events, List<PublicStatementRow> statements) throws SQLException {
        leave(desk, edition, "event", events.stream().map(row -> row.event().anchor()).toList());
        leave(desk, edition, "statement", statements.stream().map(row -> row.statement().anchor()).toList());
        try (PreparedStatement write = desk.prepareStatement(EVENT)) {
            for (PublicEventRow row : events) {
                set(write, edition, row.title(), row.layer(), row.event().anchor(), row.event().date(), row.searchKey(), row);
                write.addBatch();
            }
            write.executeBatch();
        }
        try (PreparedStatement write = desk.prepareStatement(STATEMENT)) {
            for (PublicStatementRow row : statements) {
                PublicStatement statement = row.statement();
                set(write, edition, row.title(), row.layer(), statement.anchor(), statement.asOf(), row.searchKey(), row);
                write.setString(11, ContractIndex.code(statement.measure()));
                write.setString(12, ContractIndex.code(statement.rank()));
                write.setBoolean(13, statement.disputed());
                write.addBatch();
            }
            write.executeBatch();
        }
    }

    private static void leave(Connection desk, EditionRef edition, String table, List<String> anchors) throws SQLException {
        try (PreparedStatement delete = desk.prepareStatement("delete from published." + table + " where subject_id = ? and id <> all(?)")) {
            delete.setObject(1, edition.subject().id());
            delete.setArray(2, desk.createArrayOf("uuid", anchors.stream().map(PartIndex::id).toArray()));
            delete.executeUpdate();
        }
    }

    private void set(PreparedStatement write, EditionRef edition, LocalizedText title, Term layer, String anchor, String date, String search, Object row)
            throws SQLException {
        write.setString(1, edition.subject().kind());
        write.setObject(2, edition.subject().id());
        write.setObject(3, edition.publishedAt().atOffset(ZoneOffset.UTC));
        write.setString(4, title.text(Language.SR));
        write.setString(5, title.text(Language.EN));
        write.setString(6, ContractIndex.code(layer));
        write.setObject(7, id(anchor));
        write.setObject(8, ContractIndex.earliest(date));
        write.setString(9, search);
        try {
            write.setString(10, json.writeValueAsString(row));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID id(String anchor) {
        return UUID.fromString(anchor.substring(anchor.indexOf('-') + 1));
    }
}
