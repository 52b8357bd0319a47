package rs.nadzor.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import rs.nadzor.start.TestServer;

/** From one database into another, as their owner. */
class RestoreTest {

    private static final String DEAL = "00000000-0000-7000-8000-000000000001", EDITION = "00000000-0000-7000-8000-000000000002",
            NOTICE = "00000000-0000-7000-8000-000000000003";
    @TempDir
    static Path path;
    private static int number;
    private Connection from, to;
    private Path file;

    @BeforeEach
    void makeTwoDatabases() throws SQLException {
        file = path.resolve("backup" + ++number);
        from = TestServer.freshDatabase();
        to = TestServer.freshDatabase();
        new Migrations().runAll(new OneTransaction(from));
        from.commit();
    }

    @AfterEach
    void close() throws SQLException {
        from.close();
        to.close();
    }

    @Test
    void bringsABackupOfAnOlderProgramUpToDate() throws SQLException {
        var all = Migrations.applied(from);
        new Migrations().run(new OneTransaction(to), all.subList(0, all.size() - 3));
        execute(to, deal());
        new Backup(to).writeTo(file, null);
        assertEquals(all.size() - 3, new BackupFile(file, null).check().migrations().size());
        new Restore(from, new BackupFile(file, null)).run(false);
        assertEquals(new HashSet<>(all), new HashSet<>(Migrations.applied(from)));
        assertEquals("1", text(from, "select count(*) from desk.contract"));
    }

    /** Migrations of several packages land in another order than their numbers have. */
    @Test
    void doesNotMindInWhichOrderColumnsCame() throws SQLException {
        execute(from, deal());
        execute(from, "alter table desk.event drop what_en; alter table desk.event add what_en text");
        new Backup(from).writeTo(file, null);
        new Restore(to, new BackupFile(file, null)).run(false);
        assertEquals("1", text(to, "select count(*) from desk.contract"));
    }

    @Test
    void refusesABackupOfANewerProgram() throws SQLException {
        execute(from, "insert into desk.flyway_schema_history values (999, '999', 'x', 'SQL', 'V999__x.sql', 1, 'nadzor', now(), 1, true)");
        new Backup(from).writeTo(file, null);
        var refused = assertThrows(BackupRefused.class, () -> new Restore(to, new BackupFile(file, null)).run(false));
        assertTrue(refused.getMessage().startsWith("This backup was made by a newer Nadzor"), refused.getMessage());
        assertEquals("0", text(to, "select count(*) from pg_tables where schemaname = 'desk'"));
    }

    @Test
    void refusesADatabaseOfSomethingElseAndOneWithDeals() throws SQLException {
        new Backup(from).writeTo(file, null);
        execute(to, "create table public.shop (id int)");
        assertTrue(assertThrows(BackupRefused.class, () -> new Restore(to, new BackupFile(file, null)).run(true)).getMessage().contains("not Nadzor's"));
        execute(from, deal());
        assertTrue(assertThrows(BackupRefused.class, () -> new Restore(from, new BackupFile(file, null)).run(false)).getMessage().contains("(1 deals"));
        assertEquals("1", text(from, "select count(*) from desk.contract"));
    }

    @Test
    void erasesADealAsAWholeWhoseCorrectionIsNotInTheBackup() throws SQLException {
        execute(from, deal());
        new Backup(from).writeTo(file, null);
        execute(from, """
                select set_config('nadzor.actor', 'Vera', true);
                insert into desk.erasure (contract_id, whole, reason_sr, erased_at, erased_by) values ('%1$s', false, 'Судска одлука', now(), 'Vera');
                insert into published.edition (subject_kind, subject_id, slug, number, shape, published_at, published_by, approved_by, kind, content, content_sha256)
                  values ('contract', '%1$s', 'posao', 2, 1, now(), 'Ana', 'Petar', 'correction', '{"said": "nothing"}', 'y');
                update published.current set number = 2, edition_id = (select id from published.edition where number = 2);
                insert into published.withdrawal (id, subject_kind, subject_id, slug, kind, reason, withdrawn_at, withdrawn_by, whole)
                  values ('%3$s', 'contract', '%1$s', 'posao', 'erasure', '{}', now(), 'Vera', false);
                insert into published.withdrawn_edition (withdrawal_id, edition_id) values ('%3$s', '%2$s');
                update published.edition set content = null where id = '%2$s'""".formatted(DEAL, EDITION, NOTICE));
        assertEquals(1, new Restore(from, new BackupFile(file, null)).run(true).erasures());
        assertEquals("0", text(from, "select (select count(*) from desk.contract) + (select count(*) from published.edition where content is not null) + (select count(*) from published.current)"));
        assertEquals("t", text(from, "select whole from published.withdrawal"));
        assertEquals("1", text(from, "select count(*) from published.withdrawn_edition"));
        assertEquals("0", text(from, "select count(*) from desk.audit_event where before::text || after::text like '%тајна%'"));
    }

    /** It was opened, published and erased since; in the backup it is still for named people. */
    @Test
    void erasesADealThatTheBackupHoldsAsRestricted() throws SQLException {
        execute(from, deal());
        execute(from, """
                select set_config('nadzor.actor', 'Ana', true);
                insert into desk.restricted (record_id, kind, restriction_id) values ('%1$s', 'contract', '%2$s')""".formatted(DEAL, NOTICE));
        new Backup(from).writeTo(file, null);
        execute(from, """
                select set_config('nadzor.actor', 'Vera', true);
                delete from desk.restricted;
                insert into desk.erasure (contract_id, whole, reason_sr, erased_at, erased_by) values ('%1$s', true, 'Судска одлука', now(), 'Vera')""".formatted(DEAL));
        assertEquals(1, new Restore(from, new BackupFile(file, null)).run(true).erasures());
        assertEquals("0", text(from, "select count(*) from desk.contract where set_config('nadzor.everything', 'on', true) = 'on'"));
        assertEquals("0", text(from, "select count(*) from desk.audit_event where (before::text || after::text like '%тајна%') and set_config('nadzor.everything', 'on', true) = 'on'"));
    }

    private static String deal() {
        return """
                select set_config('nadzor.actor', 'Ana', true);
                insert into desk.contract (id, slug, title_sr) values ('%1$s', 'posao', 'тајна');
                insert into published.edition (id, subject_kind, subject_id, slug, number, shape, published_at, published_by, approved_by, kind, content, content_sha256)
                  values ('%2$s', 'contract', '%1$s', 'posao', 1, 1, now(), 'Ana', 'Petar', 'first', '{"said": "тајна"}', 'x');
                insert into published.current values ('contract', '%1$s', 'posao', '%2$s', 1, now(), false)""".formatted(DEAL, EDITION);
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
        connection.commit();
    }

    private static String text(Connection connection, String query) throws SQLException {
        connection.setAutoCommit(false);
        try (var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            var text = row.getString(1);
            connection.rollback();
            return text;
        }
    }
}
