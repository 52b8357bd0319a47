package rs.nadzor.restriction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.backup.Backup;
import rs.nadzor.backup.BackupFile;
import rs.nadzor.backup.Manifest;
import rs.nadzor.backup.Restore;
import rs.nadzor.contract.Dealings;
import rs.nadzor.start.TestServer;

/** A record for named people, through a backup and back: all of it is there, and it is for the same people alone. */
@QuarkusTest
class RestrictedBackupTest {

    @Inject
    EntityManager desk;
    @Inject
    AgroalDataSource database;
    @Inject
    Staff staff;
    @TempDir
    Path folder;

    private Staff.Browser vera, mira, other;
    private Secret secret;

    @BeforeEach
    void restricted() {
        vera = staff.as(Role.CONTRIBUTOR);
        mira = staff.as(Role.EDITOR, Role.CONTRIBUTOR);
        other = staff.as(Role.values());
        secret = new Secret(desk, vera, Dealings.log(vera, "Otvoren posao " + UUID.randomUUID()));
        vera.post("/desk/contracts/" + secret.deal + "/restriction", Map.of("people", mira.id(), "reason", "Poverljivo " + secret.marker,
                "along", List.of(secret.source, secret.supplier))).then().statusCode(303);
    }

    @Test
    void isRestoredWholeForTheSamePeople() throws SQLException {
        try (var from = database.getConnection(); var to = TestServer.freshDatabase()) {
            from.setAutoCommit(false);
            Map<String, Long> all = rows(from, "true"), hidden = rows(from, ofTheRecord());
            Map<String, String> said = said(from);
            assertTrue(hidden.keySet().containsAll(List.of("desk.contract", "desk.statement", "desk.source", "desk.citation", "desk.kept_copy", "desk.stored_chunk",
                    "desk.organization", "desk.restriction", "desk.restricted", "desk.named_person", "desk.audit_event", "desk.draft")), hidden.toString());

            Manifest manifest = new Backup(from).writeTo(folder.resolve("a.backup"), null);
            manifest.tables().forEach(table -> assertEquals(all.getOrDefault(table.name(), 0L), table.rows(), table.name() + " in the backup"));
            new Restore(to, new BackupFile(folder.resolve("a.backup"), null)).run(false);
            assertEquals(hidden, rows(to, ofTheRecord()), "rows of the record");
            assertEquals(said, said(to), "what its rows say");

            assertEquals(seen(from, vera), seen(to, vera));
            assertEquals(seen(from, mira), seen(to, mira));
            assertEquals(1, seen(to, mira).get("contract"));
            for (String person : List.of(other.id().toString(), UUID.randomUUID().toString(), "")) {
                seen(to, person).forEach((table, count) -> assertEquals(0, count, table + " as seen by somebody else"));
            }
            assertEquals(1, number(to, other.id().toString(), "select count(*) from desk.contract where id = '" + secret.open + "'"), "what is open is seen");
            from.setAutoCommit(true);
        }
    }

    /** By table, where there are any. */
    private static Map<String, Long> rows(Connection connection, String which) throws SQLException {
        Map<String, Long> rows = new TreeMap<>();
        for (String table : tables(connection, "n.nspname in ('desk', 'published') and c.relname <> 'flyway_schema_history'")) {
            long count = everything(connection, "select count(*) from " + table + " t where " + which.replace("TABLE", table.substring(table.indexOf('.') + 1)));
            if (count > 0) rows.put(table, count);
        }
        return rows;
    }

    private String ofTheRecord() {
        return "desk.record_of('TABLE', '', to_jsonb(t)) in ('" + secret.deal + "', '" + secret.source + "', '" + secret.supplier + "')"
                + " or 'TABLE' = 'stored_chunk' and to_jsonb(t)->>'sha256' in (select sha256 from desk.kept_copy where source_id = '" + secret.source + "')";
    }

    /** A fingerprint of what the rows of each table say that holds the record. */
    private Map<String, String> said(Connection connection) throws SQLException {
        Map<String, String> said = new TreeMap<>();
        for (String table : rows(connection, ofTheRecord()).keySet()) {
            said.put(table, text(connection, null, "select md5(string_agg(to_jsonb(t)::text, ' ' order by to_jsonb(t)::text)) from " + table + " t where "
                    + ofTheRecord().replace("TABLE", table.substring(table.indexOf('.') + 1))));
        }
        return said;
    }

    private Map<String, Long> seen(Connection connection, Staff.Browser person) throws SQLException {
        return seen(connection, person.id().toString());
    }

    /** How many rows of the record this person sees, by table with a policy. */
    private Map<String, Long> seen(Connection connection, String person) throws SQLException {
        Map<String, Long> seen = new TreeMap<>();
        for (String table : tables(connection, "c.relforcerowsecurity")) {
            String name = table.substring(table.indexOf('.') + 1);
            String ids = String.join("', '", secret.ids.getOrDefault(name, List.of()));
            if (!ids.isEmpty()) seen.put(name, number(connection, person, "select count(*) from " + table + " t where to_jsonb(t)->>'id' in ('" + ids + "')"));
        }
        return seen;
    }

    private static List<String> tables(Connection connection, String which) throws SQLException {
        return List.of(text(connection, null, "select string_agg(n.nspname || '.' || c.relname, ' ' order by 1) from pg_class c"
                + " join pg_namespace n on n.oid = c.relnamespace where c.relkind in ('r', 'p') and not c.relispartition and " + which).split(" "));
    }

    private static long everything(Connection connection, String query) throws SQLException {
        return Long.parseLong(text(connection, null, query));
    }

    private static long number(Connection connection, String person, String query) throws SQLException {
        return Long.parseLong(text(connection, person, query));
    }

    /** @param person null: who sees everything */
    private static String text(Connection connection, String person, String query) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('nadzor.everything', '%s', true), set_config('nadzor.actor_id', '%s', true)"
                    .formatted(person == null ? "on" : "", person == null ? "" : person));
            var row = statement.executeQuery(query);
            row.next();
            return row.getString(1);
        } finally {
            connection.rollback();
        }
    }
}
