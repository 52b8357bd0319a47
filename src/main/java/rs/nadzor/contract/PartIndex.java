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

/** Keeps what has happened in published deals and what is said of them, each a row of a list of its own. */
@ApplicationScoped
class PartIndex {
    /** An edition that says the same again is no news: the row keeps its time. */
    private static final String WRITE = """
            insert into published.%1$s (contract_id, published_at, title_sr, title_en, layer, id, day, search, row%2$s)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb%3$s)
            on conflict (id) do update set contract_id = excluded.contract_id, title_sr = excluded.title_sr, title_en = excluded.title_en,
                layer = excluded.layer, day = excluded.day, search = excluded.search, row = excluded.row%4$s,
                published_at = case when (published.%1$s.row->'%1$s') - 'notes' = (excluded.row->'%1$s') - 'notes'
                  then published.%1$s.published_at else excluded.published_at end""",
            EVENT = WRITE.formatted("event", "", "", ""),
            STATEMENT = WRITE.formatted("statement", ", measure, rank, disputed", ", ?, ?, ?",
                    ", measure = excluded.measure, rank = excluded.rank, disputed = excluded.disputed");

    @Inject
    ObjectMapper json;

    void write(Connection desk, EditionRef edition, PublicContract deal) throws SQLException {
        leave(desk, edition, "event", deal.events().stream().map(PublicEvent::anchor).toList());
        leave(desk, edition, "statement", deal.statements().stream().map(PublicStatement::anchor).toList());
        try (PreparedStatement write = desk.prepareStatement(EVENT)) {
            for (PublicEvent event : deal.events()) {
                PublicEventRow row = PublicEventRow.of(event, deal, edition);
                set(write, edition, deal, event.anchor(), event.date(), row.searchKey(), row);
                write.addBatch();
            }
            write.executeBatch();
        }
        try (PreparedStatement write = desk.prepareStatement(STATEMENT)) {
            for (PublicStatement statement : deal.statements()) {
                PublicStatementRow row = PublicStatementRow.of(statement, deal, edition);
                set(write, edition, deal, statement.anchor(), statement.asOf(), row.searchKey(), row);
                write.setString(10, ContractIndex.code(statement.measure()));
                write.setString(11, ContractIndex.code(statement.rank()));
                write.setBoolean(12, statement.disputed());
                write.addBatch();
            }
            write.executeBatch();
        }
    }

    /** What the edition does not say any more goes. */
    private static void leave(Connection desk, EditionRef edition, String table, List<String> anchors) throws SQLException {
        try (PreparedStatement delete = desk.prepareStatement("delete from published." + table + " where contract_id = ? and id <> all(?)")) {
            delete.setObject(1, edition.subject().id());
            delete.setArray(2, desk.createArrayOf("uuid", anchors.stream().map(PartIndex::id).toArray()));
            delete.executeUpdate();
        }
    }

    private void set(PreparedStatement write, EditionRef edition, PublicContract deal, String anchor, String date, String search, Object row)
            throws SQLException {
        write.setObject(1, edition.subject().id());
        write.setObject(2, edition.publishedAt().atOffset(ZoneOffset.UTC));
        write.setString(3, deal.title().text(Language.SR));
        write.setString(4, deal.title().text(Language.EN));
        write.setString(5, ContractIndex.code(deal.facts().layer().value()));
        write.setObject(6, id(anchor));
        write.setObject(7, ContractIndex.earliest(date));
        write.setString(8, search);
        try {
            write.setString(9, json.writeValueAsString(row));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static UUID id(String anchor) {
        return UUID.fromString(anchor.substring(anchor.indexOf('-') + 1));
    }
}
