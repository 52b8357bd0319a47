package rs.nadzor.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.fasterxml.jackson.databind.node.ObjectNode;

import rs.nadzor.start.Contents;
import rs.nadzor.start.TestServer;

/** A file in which anything is not as it was written changes nothing in the database that it was to replace. */
class MutatedBackupTest {

    private static final String PASSWORD = "седам зелених кишобрана";
    private static final Map<String, byte[]> MUTATIONS = new LinkedHashMap<>();

    @TempDir
    static Path path;
    private static Connection from, to;
    private static Path sound;

    private interface Change {
        void on(Forgery forgery) throws IOException;
    }

    private interface ManifestChange {
        void on(ObjectNode manifest);
    }

    @BeforeAll
    static void backUpOneAndMakeAnother() throws Exception {
        from = register("Набавка камера");
        to = register("Друга набавка");
        new Backup(from).writeTo(path.resolve("sealed"), PASSWORD);
        sound = path.resolve("sound");
        new Backup(from).writeTo(sound, null);
        damaged("", Files.readAllBytes(sound), 10);
        // Making a key takes a quarter of a second.
        damaged("sealed, ", Files.readAllBytes(path.resolve("sealed")), 4);
        forged();
    }

    @AfterAll
    static void close() throws SQLException {
        from.close();
        to.close();
    }

    @Test
    void changesNothing() throws Exception {
        assertTrue(MUTATIONS.size() >= 50, MUTATIONS.size() + " mutations");
        var before = Contents.of(to);
        to.commit();
        for (var mutation : MUTATIONS.entrySet()) {
            var file = new BackupFile(Files.write(path.resolve("mutated"), mutation.getValue()), mutation.getKey().startsWith("sealed") ? PASSWORD : null);
            var refused = assertThrows(Exception.class, () -> new Restore(to, file).run(true), mutation.getKey());
            // What the database refuses is told as such; anything else would be a stack trace for whoever typed the command.
            assertTrue(refused instanceof BackupRefused || refused instanceof SQLException, mutation.getKey() + ": " + refused);
            assertEquals(before, Contents.of(to), mutation.getKey());
            to.commit();
        }
        assertFalse(Files.exists(path.resolve("touched")));
    }

    /** Otherwise a test that refuses whatever comes would be content. */
    @Test
    void isRestoredWhenNothingWasChanged() throws Exception {
        var copy = Files.write(path.resolve("copy"), Forgery.of(sound).bytes(UnaryOperator.identity()));
        var into = database();
        new Restore(into, new BackupFile(copy, null)).run(false);
        assertEquals(Contents.of(from), Contents.of(into));
        into.close();
        from.rollback();
    }

    private static void damaged(String kind, byte[] whole, int bits) {
        var random = new Random(18);
        for (int i = 0; i < bits; i++) {
            var at = random.nextInt(whole.length);
            bytes(kind + "a bit at " + at, whole, it -> it[at] ^= (byte) (1 << random.nextInt(8)));
        }
        for (int length : new int[] {0, 1, 15, 16, 40, whole.length / 2, whole.length - 64, whole.length - 1}) MUTATIONS.put(kind + "cut off at " + length, Arrays.copyOf(whole, length));
        for (int more : new int[] {1, 64, 70_000}) MUTATIONS.put(kind + more + " bytes more", Arrays.copyOf(whole, whole.length + more));
        bytes(kind + "a run of zeros", whole, it -> Arrays.fill(it, it.length / 3, it.length / 3 + 1000, (byte) 0));
        bytes(kind + "two halves of a part in each other's place", whole, it -> {
            System.arraycopy(whole, 1000, it, 2000, 1000);
            System.arraycopy(whole, 2000, it, 1000, 1000);
        });
        var twice = new ByteArrayOutputStream();
        twice.writeBytes(whole);
        twice.writeBytes(whole);
        MUTATIONS.put(kind + "twice in one file", twice.toByteArray());
    }

    private interface Damage {
        void on(byte[] bytes);
    }

    private static void bytes(String name, byte[] whole, Damage damage) {
        var bytes = whole.clone();
        damage.on(bytes);
        MUTATIONS.put(name, bytes);
    }

    private static void forged() throws IOException {
        var deals = "desk/contract.copy";
        forged("no manifest", it -> it.parts.remove(it.at(Manifest.NAME)));
        forged("the manifest first", it -> it.parts.add(0, it.parts.remove(it.at(Manifest.NAME))));
        forged("an entry less", it -> it.parts.remove(it.at(deals)));
        forged("an entry more", it -> it.parts.add(0, new Forgery.Part("desk/more.copy", new byte[9])));
        forged("an entry with a way out", it -> it.parts.add(0, new Forgery.Part("../../../touched", new byte[9])));
        forged("an entry behind the manifest", it -> it.parts.add(new Forgery.Part("desk/more.copy", new byte[9])));
        forged("an entry twice", it -> it.parts.add(0, new Forgery.Part("desk/contracX.copy", new byte[9])), Forgery.renaming("desk/contracX.copy", deals));
        forged("two manifests", it -> it.parts.add(0, new Forgery.Part("manifest.jsoX", it.parts.get(it.at(Manifest.NAME)).content())), Forgery.renaming("manifest.jsoX", Manifest.NAME));
        forged("a method nobody knows", it -> { }, it -> {
            it[8] = 99;
            return it;
        });
        forged("a name that is no text", it -> { }, Forgery.renaming(deals, "desk/contra\u00ff\u00fe.copy"));
        forged("a bomb", it -> it.parts.add(0, new Forgery.Part("desk/bomb.copy", new byte[100_000_000])));
        forged("a bomb for a manifest", it -> it.parts.set(it.at(Manifest.NAME), new Forgery.Part(Manifest.NAME, " ".repeat(50_000_000).getBytes())));
        forged("contents in each other's place", it -> {
            int one = it.at(deals), other = it.at("desk/source.copy");
            var content = it.parts.get(one).content();
            it.parts.set(one, new Forgery.Part(deals, it.parts.get(other).content()));
            it.parts.set(other, new Forgery.Part("desk/source.copy", content));
        });
        forged("a row changed", it -> it.replace(deals, rows -> rows.replace("камера", "камата")));
        forged("a row of nonsense, with its fingerprint", it -> it.rows("desk.contract", rows -> "nonsense\n"));
        forged("a row that its children miss, with its fingerprint", it -> it.rows("desk.contract", rows -> ""));
        forged("a row that the table forbids, with its fingerprint", it -> it.rows("desk.contract", rows -> rows.replace("not_checked", "whatever")));
        manifests();
    }

    private static void manifests() throws IOException {
        manifest("an empty manifest", it -> it.removeAll());
        for (String field : new String[] {"made", "tables", "migrations", "sequences"}) {
            manifest("no " + field, it -> it.remove(field));
            manifest("null for " + field, it -> it.putNull(field));
        }
        for (String list : new String[] {"tables", "migrations", "sequences"}) {
            manifest("nothing in " + list, it -> it.withArray(list).removeAll());
            manifest("a null in " + list, it -> it.withArray(list).addNull());
            manifest("the first of " + list + " twice", it -> it.withArray(list).add(it.withArray(list).get(0)));
        }
        for (String list : new String[] {"tables", "sequences"}) manifest("the last of " + list + " missing", it -> it.withArray(list).remove(it.withArray(list).size() - 1));
        manifest("a migration that made columns missing", it -> it.withArray("migrations").removeIf(made -> made.path("version").asText().equals("115")));
        manifest("a format of the future", it -> it.put("format", 2));
        manifest("a field of the future", it -> it.put("more", true));
        manifest("a migration in the middle missing", it -> it.withArray("migrations").removeIf(made -> made.path("version").asText().equals("060")));
        manifest("a migration of the future", it -> it.withArray("migrations").addObject().put("version", "999").put("checksum", 1));
        manifest("a migration that was edited", it -> ((ObjectNode) it.withArray("migrations").get(3)).put("checksum", 1));
        manifest("a row more", it -> Forgery.table(it, "desk.contract").put("rows", 2));
        manifest("a byte more", it -> Forgery.table(it, "desk.contract").put("size", 1));
        manifest("another fingerprint", it -> Forgery.table(it, "desk.contract").put("sha256", "a".repeat(64)));
        manifest("a table of the server", it -> Forgery.table(it, "desk.contract").put("name", "pg_catalog.pg_authid"));
        manifest("a table that is a statement", it -> Forgery.table(it, "desk.contract").put("name", "desk.contract from program 'touch " + path.resolve("touched") + "' --"));
        manifest("a column less", it -> Forgery.table(it, "desk.contract").withArray("columns").remove(0));
        manifest("a column that is a statement", it -> Forgery.table(it, "desk.contract").withArray("columns").set(0, "id) from program 'touch " + path.resolve("touched") + "' --"));
        manifest("a sequence of another schema", it -> ((ObjectNode) it.withArray("sequences").get(0)).put("name", "pg_catalog.none"));
        forged("a manifest that is no JSON", it -> it.replace(Manifest.NAME, text -> text.substring(1)));
        forged("a manifest that is a list", it -> it.replace(Manifest.NAME, text -> "[]"));
        forged("children before their parents", it -> {
            var first = it.parts.remove(it.at("desk/contract.copy"));
            it.parts.add(it.parts.size() - 1, first);
        });
    }

    private static void manifest(String name, ManifestChange change) throws IOException {
        forged(name, it -> {
            var manifest = it.manifest();
            change.on(manifest);
            it.manifest(manifest);
        });
    }

    private static void forged(String name, Change change) throws IOException {
        forged(name, change, UnaryOperator.identity());
    }

    private static void forged(String name, Change change, UnaryOperator<byte[]> patch) throws IOException {
        var forgery = Forgery.of(sound);
        change.on(forgery);
        MUTATIONS.put("forged: " + name, forgery.bytes(patch));
    }

    /** With a deal, what it is cited from, its edition, and a file in two chunks. */
    private static Connection register(String title) throws SQLException {
        var register = database();
        new Migrations().runAll(new OneTransaction(register));
        register.createStatement().execute("""
                select set_config('nadzor.actor', 'Ana', true);
                with deal as (insert into desk.contract (slug, title_sr) values ('posao', '%1$s') returning id),
                  told as (insert into desk.event (contract_id, what_sr) select id, 'Потписано' from deal),
                  read as (insert into desk.source (title) values ('Решење') returning id),
                  cited as (insert into desk.citation (source_id) select id from read returning id),
                  hung as (insert into desk.contract_citation (contract_id, place, citation_id) select deal.id, 'title', cited.id from deal, cited)
                insert into published.edition (subject_kind, subject_id, slug, number, shape, published_at, published_by, approved_by, kind, content, content_sha256)
                  select 'contract', id, 'posao', 1, 1, now(), 'Ana', 'Petar', 'first', jsonb_build_object('title', '%1$s'), 'x' from deal;
                insert into desk.stored_file (sha256, size, media_type) values (repeat('a', 64), 20000, 'application/pdf');
                insert into desk.stored_chunk select repeat('a', 64), p, (select string_agg(uuid_send(gen_random_uuid()), ''::bytea) from generate_series(1, 625)) from generate_series(0, 1) p"""
                .formatted(title));
        register.commit();
        return register;
    }

    private static Connection database() throws SQLException {
        var connection = TestServer.freshDatabase();
        connection.setAutoCommit(false);
        return connection;
    }
}
