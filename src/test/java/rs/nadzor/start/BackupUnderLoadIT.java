package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.start.Eventually.until;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import rs.nadzor.backup.BackupFile;
import rs.nadzor.shared.Fingerprint;

/** Backups are taken while people save, publish and upload at two nodes, and the commands are killed (-9) amid their work. */
class BackupUnderLoadIT {

    private static final int KILLS = Integer.getInteger("nadzor.kills", 4);
    private static final Random RANDOM = new Random();
    private static final String EDITIONS = "select concat_ws(' ', id, subject_id, slug, number, published_at, approved_by, content_sha256, sha256(convert_to(content::text, 'UTF8'))) from published.edition",
            COPIES = "select concat_ws(' ', k.id, k.sha256, (select encode(sha256(string_agg(bytes, ''::bytea order by position)), 'hex') from desk.stored_chunk c where c.sha256 = k.sha256)) from desk.kept_copy k";

    @TempDir
    static Path path;
    private static TwoNodes nodes;

    @BeforeAll
    static void start() throws SQLException {
        nodes = new TwoNodes(path);
    }

    @AfterAll
    static void stop() throws SQLException {
        nodes.close();
    }

    /** One moment, and each edition and each copy of that moment to the byte. */
    @Test
    void giveBackTheMomentAtWhichTheyWereTaken() throws Exception {
        var file = path.resolve("moment").toString();
        var saved = backUpWhilePeopleWork(file);
        nodes.createDatabase("moment");
        complete(nodes.command("moment", "restore", file));
        try (var moment = nodes.open("moment")) {
            Wholeness.check(moment, "the backup");
            for (var things : List.of(EDITIONS, COPIES)) {
                var there = Ledger.found(moment, things).keySet();
                assertTrue(!there.isEmpty() && Ledger.found(nodes.database(), things).keySet().containsAll(there), things);
            }
            assertEquals("0", TwoNodes.text(moment, "select count(*) from published.edition where content_sha256 <> encode(sha256(convert_to(content::text, 'UTF8')), 'hex')"));
            assertTrue(Ledger.found(moment, "select title_sr from desk.contract").keySet().containsAll(saved), "a deal that was saved before is missing");
        }
    }

    /** @return what had been saved before it began */
    private static List<String> backUpWhilePeopleWork(String file) throws Exception {
        try (var load = new Load(nodes, 300)) {
            load.begin();
            var saved = load.ledger.acknowledged.stream().filter(asked -> asked.kind() == Ledger.Kind.SAVE).map(Ledger.Asked::what).toList();
            var before = load.ledger.acknowledged.size();
            complete(nodes.command("nadzor", "backup", file));
            assertTrue(load.ledger.acknowledged.size() > before, "nobody did anything meanwhile");
            load.end();
            return saved;
        }
    }

    @Test
    void leaveNoFileThatPretendsToBeABackup() throws Exception {
        Path before = path.resolve("before"), file = path.resolve("file"), half = path.resolve("file.part");
        backUpWhilePeopleWork(before.toString());
        var sound = Fingerprint.of(Files.readAllBytes(before));
        int longest = watch(nodes.command("nadzor", "backup", file.toString()), () -> Files.exists(half)), hits = 0;
        for (int kill = 0; hits < KILLS && kill < 8 * KILLS; kill++) {
            Files.deleteIfExists(file);
            Files.deleteIfExists(half);
            killAmid(nodes.command("nadzor", "backup", file.toString()), () -> Files.exists(half), longest);
            if (Files.exists(file)) new BackupFile(file, null).check();
            else hits++;
            assertEquals(sound, Fingerprint.of(Files.readAllBytes(before)), "the backup of before");
        }
        assertEquals(KILLS, hits);
        Files.deleteIfExists(file);
        // Beside what the last one left.
        Files.write(half, new byte[] {1, 2, 3});
        complete(nodes.command("nadzor", "backup", file.toString()));
        assertFalse(Files.exists(half));
    }

    @Test
    void leaveADatabaseAsItWas() throws Exception {
        var file = path.resolve("to-restore").toString();
        complete(nodes.command("nadzor", "backup", file));
        nodes.createDatabase("spare");
        try (var spare = nodes.open("spare")) {
            int longest = watch(nodes.command("spare", "restore", file), BackupUnderLoadIT::restoring);
            var whole = Contents.of(spare);
            killRestores(spare, "drop schema if exists desk, published cascade", KILLS / 2, longest, whole, "restore", file);
            complete(nodes.command("spare", "restore", file));
            assertEquals(whole, Contents.of(spare));
            killRestores(spare, "set session_replication_role = replica; update desk.source set title = 'drugo'", KILLS - KILLS / 2, longest, whole,
                    "restore", "--replace", file);
            complete(nodes.command("spare", "restore", "--replace", file));
            assertEquals(whole, Contents.of(spare));
        }
    }

    /** @param makeAnother makes the database another one than the restored one */
    private static void killRestores(Connection spare, String makeAnother, int wanted, int longest, String whole, String... command) throws Exception {
        int hits = 0;
        for (int kill = 0; hits < wanted && kill < 8 * wanted; kill++) {
            spare.createStatement().execute(makeAnother);
            var before = Contents.of(spare);
            killAmid(nodes.command("spare", command), BackupUnderLoadIT::restoring, longest);
            until("its connection is gone", () -> !restoring());
            if (Contents.of(spare).equals(before)) hits++;
            else assertEquals(whole, Contents.of(spare), "half a register");
        }
        assertEquals(wanted, hits);
    }

    private static boolean restoring() throws SQLException {
        return nodes.text("select pid from pg_stat_activity where datname = 'spare' and usename = 'nadzor' and xact_start is not null") != null;
    }

    private static void killAmid(PackagedApp command, Eventually.Condition amid, int longest) throws Exception {
        until("it is amid its work", () -> amid.holds() || !command.isRunning());
        Thread.sleep(RANDOM.nextInt(longest));
        command.kill9();
    }

    private static void complete(PackagedApp command) {
        assertEquals(0, command.exitCode(), command.log());
    }

    /** @return for how many milliseconds it was amid its work */
    private static int watch(PackagedApp command, Eventually.Condition amid) throws Exception {
        until("it is amid its work", () -> amid.holds() || !command.isRunning());
        var begun = System.nanoTime();
        until("it is no more", () -> !amid.holds());
        var longest = (System.nanoTime() - begun) / 1_000_000;
        complete(command);
        return (int) longest + 1;
    }
}
