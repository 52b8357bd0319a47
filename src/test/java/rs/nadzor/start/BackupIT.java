package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A backup is taken while somebody logs deals; what it holds comes back elsewhere, to the byte. */
class BackupIT {

    private static final String DEAL = "/en/contracts/mup-huawei-cameras-2019";
    private static final Map<String, String> SEALED = Map.of("NADZOR_BACKUP_PASSWORD", "четири обала");
    private static final Map<String, String> ADMINISTRATOR = Map.of("NADZOR_ADMIN_EMAIL", "vera@example.org", "NADZOR_ADMIN_PASSWORD", Visitor.PASSWORD);
    private static final String EDITIONS = """
            select string_agg(concat_ws(' ', id, subject_id, slug, number, published_at, approved_by, content_sha256, sha256(convert_to(content::text, 'UTF8'))), ', ' order by id)
              from published.edition""";
    private static final String COPIES = "select string_agg(sha256 || position || sha256(bytes)::text, ', ' order by sha256, position) from desk.stored_chunk";

    @TempDir
    static Path path;
    private static PackagedApp app;
    private static Path file;
    private static String editions, copies;
    private static int loggedBefore;

    @BeforeAll
    static void backUpWhileSomebodyLogsDeals() throws Exception {
        app = PackagedApp.start(path.resolve("one"), ADMINISTRATOR).awaitReady();
        file = path.resolve("backup");
        var logged = new AtomicInteger();
        var done = new AtomicBoolean();
        try (var writer = PackagedDatabase.open(path.resolve("one"))) {
            keepACopy(writer);
            editions = text(writer, EDITIONS);
            copies = text(writer, COPIES);
            var writing = CompletableFuture.runAsync(() -> {
                while (!done.get()) log(writer, logged.incrementAndGet());
            });
            while (logged.get() < 20) Thread.sleep(10);
            loggedBefore = logged.get() - 1;
            var backup = PackagedApp.run(path.resolve("one"), SEALED, "backup", file.toString());
            done.set(true);
            writing.get();
            assertEquals(0, backup.exitCode(), backup.log());
            assertTrue(backup.log().matches("The register as of \\S+ is in \\S+: \\d+ tables, \\d+ rows, [0-9.]+ MB, encrypted\\.\\n"), backup.log());
            assertTrue(logged.get() > loggedBefore + 1, "nobody wrote meanwhile");
        }
    }

    @AfterAll
    static void close() {
        app.close();
    }

    @Test
    void isRecordedInTheRegisterAlsoWhenItFails() throws Exception {
        var recorded = path.resolve("recorded");
        succeed(PackagedApp.run(recorded, SEALED, "restore", file.toString()));
        succeed(PackagedApp.run(recorded, SEALED, "backup", path.resolve("again").toString()));
        assertEquals(1, PackagedApp.run(recorded, SEALED, "backup", path.resolve("no/such/folder/backup").toString()).exitCode());
        assertEquals(1, PackagedApp.run(recorded, SEALED, "backup", path.resolve("again").toString()).exitCode(), "a name that is taken is no failure");
        inside("recorded", database -> assertEquals("done 1, failed 1", text(database, """
                select string_agg(outcome || ' ' || n, ', ' order by outcome) from (select outcome, count(*) n from desk.job_run
                 where job = 'backup' and (outcome = 'failed' or handled > 100) group by outcome)""")));
    }

    @Test
    void opensInANewFolderWithEveryEditionAsItWas() throws Exception {
        var two = path.resolve("two");
        succeed(PackagedApp.run(two, SEALED, "restore", file.toString()));
        try (var restored = PackagedApp.start(two, Map.of()).awaitReady(); var database = PackagedDatabase.open(two)) {
            assertEquals(200, restored.status(DEAL));
            assertFalse(restored.log().contains("/setup/"), "its administrator is back");
            assertEquals(303, new Visitor(restored.url()).post("/login", Map.of("email", "vera@example.org", "password", Visitor.PASSWORD, "to", "/desk")).statusCode());
            same(database);
            assertEquals("0", text(database, "select count(*) from pg_trigger where tgenabled = 'D'"));
            assertEquals("t", text(database, "select nextval('desk.audit_event_id_seq') > max(id) from desk.audit_event"));
        }
        var again = PackagedApp.run(two, SEALED, "restore", file.toString());
        assertEquals(1, again.exitCode());
        assertTrue(again.log().startsWith("This database holds a register already (") && again.log().lines().count() == 1, again.log());
    }

    @Test
    void goesToAServerOfSomebodyElseAndBack() throws Exception {
        var server = EmbeddedPostgres.start(DataFolder.at(path.resolve("theirs")), "fsync=off");
        try {
            var url = server.roles().url("registar");
            try (var administrator = DriverManager.getConnection(server.roles().url("postgres"), "postgres", server.roles().superuserPassword());
                    var statement = administrator.createStatement()) {
                for (var sql : new String[] {"create role redakcija login nocreaterole password 'tuđa'", "create database registar owner redakcija"}) statement.execute(sql);
            }
            var theirs = Map.of("QUARKUS_DATASOURCE_JDBC_URL", url, "QUARKUS_DATASOURCE_USERNAME", "redakcija", "QUARKUS_DATASOURCE_PASSWORD", "tuđa",
                    "NADZOR_BACKUP_PASSWORD", "четири обала");
            succeed(PackagedApp.run(path.resolve("unused"), theirs, "restore", file.toString()));
            try (var owner = DriverManager.getConnection(url, "redakcija", "tuđa")) {
                same(owner);
                var used = PackagedApp.run(path.resolve("unused"), theirs, "restore", "--replace", file.toString());
                assertTrue(used.exitCode() == 1 && used.log().startsWith("Something uses this database"), used.log());
            }
            var back = Map.of("QUARKUS_DATASOURCE_JDBC_URL", url, "QUARKUS_DATASOURCE_USERNAME", "redakcija", "QUARKUS_DATASOURCE_PASSWORD", "tuđa");
            succeed(PackagedApp.run(path.resolve("unused"), back, "backup", path.resolve("theirs.zip").toString()));
            assertFalse(Files.exists(path.resolve("unused")));
        } finally {
            server.stop();
        }
        succeed(PackagedApp.run(path.resolve("back"), Map.of(), "restore", path.resolve("theirs.zip").toString()));
        inside("back", BackupIT::same);
    }

    @Test
    void erasesOnceMoreWhatWasErasedSince() throws Exception {
        var administrator = new Visitor(app.url());
        administrator.post("/login", Map.of("email", "vera@example.org", "password", Visitor.PASSWORD, "to", "/desk"));
        String deal, published = "mup-huawei-cameras-2019";
        try (var database = PackagedDatabase.open(path.resolve("one"))) {
            deal = text(database, "select id from desk.contract where slug = '" + published + "'");
        }
        var erased = administrator.post("/desk/contracts/" + deal + "/erasure", Map.of("reasonSr", "Судска одлука", "address", "too"));
        assertEquals(303, erased.statusCode(), erased.body());
        app.stop();
        var restore = PackagedApp.run(path.resolve("one"), SEALED, "restore", "--replace", file.toString());
        succeed(restore);
        assertTrue(restore.log().contains(", deals erased once more: 1"), restore.log());
        inside("one", database -> {
            assertEquals("0", text(database, "select count(*) from desk.contract where id = '%s'".formatted(deal)));
            assertEquals("1", text(database, "select count(*) from desk.erasure where contract_id = '%s'".formatted(deal)));
            assertEquals("0", text(database, "select count(*) from published.edition where subject_id = '%s' and content is not null".formatted(deal)));
            for (var table : new String[] {"edition", "slug", "current", "contract", "withdrawal"}) {
                assertEquals("0", text(database, "select count(*) from published.%s where slug = '%s'".formatted(table, published)), table);
            }
            assertEquals("0", text(database, "select count(*) from desk.audit_event where before::text || after::text like '%" + published + "%' and table_name = 'contract'"));
        });
    }

    @Test
    void refusesWhatIsDamagedOrSealedWithAnotherPassword() throws Exception {
        var wrong = PackagedApp.run(path.resolve("three"), Map.of("NADZOR_BACKUP_PASSWORD", "пет обала"), "restore", file.toString());
        assertTrue(wrong.exitCode() == 1 && wrong.log().startsWith("NADZOR_BACKUP_PASSWORD is not the password") && wrong.log().lines().count() == 1, wrong.log());
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        var damaged = PackagedApp.run(path.resolve("three"), SEALED, "restore", Files.write(path.resolve("damaged"), bytes).toString());
        assertTrue(damaged.exitCode() == 1 && damaged.log().contains("is damaged or not complete") && damaged.log().lines().count() == 1, damaged.log());
        assertFalse(Files.exists(path.resolve("three")), "nothing was made for it");
    }

    private interface Look {
        void at(Connection database) throws SQLException;
    }

    private static void inside(String folder, Look look) throws SQLException {
        var data = DataFolder.at(path.resolve(folder));
        var server = EmbeddedPostgres.start(data, "fsync=off");
        try (var database = DriverManager.getConnection(server.roles().url(), "postgres", server.roles().superuserPassword())) {
            look.at(database);
        } finally {
            server.stop();
            data.unlock();
        }
    }

    private static void same(Connection database) throws SQLException {
        assertEquals(editions, text(database, EDITIONS));
        assertEquals(copies, text(database, COPIES));
        assertTrue(Integer.parseInt(text(database, "select count(*) from desk.contract where slug like 'logged-%'")) >= loggedBefore, "a deal was lost");
        assertEquals("0", text(database, """
                select count(*) from desk.contract c where slug like 'logged-%' and
                  (select count(*) from desk.event e where e.contract_id = c.id) + (select count(*) from desk.audit_event a where a.table_name = 'contract' and a.row_id = c.id::text and a.action = 'insert') <> 2"""),
                "half a deal");
    }

    /** One transaction in three tables. */
    private static void log(Connection writer, int number) {
        try (var statement = writer.createStatement()) {
            statement.execute("""
                    begin; set local nadzor.actor = 'Ana';
                    with logged as (insert into desk.contract (slug, title_sr) values ('logged-%d', 'Посао') returning id)
                      insert into desk.event (contract_id, what_sr) select id, 'Потписано' from logged;
                    commit""".formatted(number));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Bytes of every value, in two chunks. */
    private static void keepACopy(Connection writer) throws SQLException {
        try (var statement = writer.createStatement()) {
            statement.execute("""
                    begin; set local nadzor.actor = 'Ana';
                    insert into desk.stored_file (sha256, size, media_type) values (repeat('a', 64), 512, 'application/pdf');
                    insert into desk.stored_chunk select repeat('a', 64), p, (select decode(string_agg(lpad(to_hex((b + p) % 256), 2, '0'), ''), 'hex') from generate_series(0, 255) b)
                      from generate_series(0, 1) p;
                    commit""");
        }
    }

    private static void succeed(PackagedApp command) {
        assertEquals(0, command.exitCode(), command.log());
        assertEquals(1, command.log().lines().count(), command.log());
    }

    private static String text(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
    }
}
