package rs.nadzor.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is read is what was written, or is refused. */
class BackupFileTest {

    private static final String PASSWORD = "седам зелених кишобрана";
    @TempDir
    Path folder;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = PASSWORD)
    void givesBackWhatWasWritten(String password) throws Exception {
        var tables = tables();
        var file = write(tables, password);
        var manifest = new BackupFile(file, password).check();
        assertEquals(tables.size(), manifest.tables().size());
        var read = new ArrayList<byte[]>();
        new BackupFile(file, password).entries((path, content) -> read.add(content.readAllBytes()));
        for (int i = 0; i < tables.size(); i++) assertArrayEquals(tables.get(i), read.get(i));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertFalse(Files.exists(file.resolveSibling("backup.part")));
    }

    /** A bit, a byte, a run of bytes, an end that is missing or too long, parts that changed places. */
    @ParameterizedTest
    @NullSource
    @ValueSource(strings = PASSWORD)
    void refusesWhateverIsNotAsItWasWritten(String password) throws Exception {
        var whole = Files.readAllBytes(write(tables(), password));
        var seed = System.nanoTime();
        var random = new Random(seed);
        // Making a key takes a quarter of a second.
        for (int i = 0; i < (password == null ? 1000 : 50); i++) {
            var mutated = mutated(whole, i % 5, random);
            if (Arrays.equals(mutated, whole)) continue;
            var file = Files.write(folder.resolve("mutated"), mutated);
            assertThrows(BackupRefused.class, () -> new BackupFile(file, password).check(), "mutation " + i + " of seed " + seed);
        }
    }

    private static byte[] mutated(byte[] whole, int kind, Random random) {
        var bytes = whole.clone();
        var at = random.nextInt(bytes.length);
        switch (kind) {
            case 0 -> bytes[at] ^= (byte) (1 << random.nextInt(8));
            case 1 -> bytes[at] = (byte) random.nextInt(256);
            case 2 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 1 + random.nextInt(5000)), (byte) 0);
            case 3 -> bytes = Arrays.copyOf(bytes, random.nextBoolean() ? at : bytes.length + 1 + random.nextInt(100));
            default -> {
                var chunk = Seal.CHUNK + Seal.TAG;
                var head = Seal.MARK.length + Seal.SALT;
                System.arraycopy(whole, head + chunk, bytes, head, chunk);
                System.arraycopy(whole, head, bytes, head + chunk, chunk);
            }
        }
        return bytes;
    }

    @Test
    void refusesASealedFileThatEndsBetweenTwoChunks() throws Exception {
        var whole = Files.readAllBytes(write(tables(), PASSWORD));
        var head = Seal.MARK.length + Seal.SALT;
        for (int chunks = 0; head + chunks * (Seal.CHUNK + Seal.TAG) < whole.length; chunks++) {
            var file = Files.write(folder.resolve("shorter"), Arrays.copyOf(whole, head + chunks * (Seal.CHUNK + Seal.TAG)));
            assertThrows(BackupRefused.class, () -> new BackupFile(file, PASSWORD).check());
        }
    }

    @Test
    void saysThatThePasswordIsWrongOrMissing() throws Exception {
        var file = write(tables(), PASSWORD);
        var wrong = assertThrows(BackupRefused.class, () -> new BackupFile(file, "осам зелених кишобрана").check());
        assertTrue(wrong.getMessage().startsWith("NADZOR_BACKUP_PASSWORD is not the password of this backup"), wrong.getMessage());
        var missing = assertThrows(BackupRefused.class, () -> new BackupFile(file, null).check());
        assertTrue(missing.getMessage().endsWith("is encrypted: set NADZOR_BACKUP_PASSWORD."), missing.getMessage());
        assertTrue(assertThrows(BackupRefused.class, () -> new BackupFile(folder.resolve("none"), null).check())
                .getMessage().startsWith("There is no file"));
    }

    @Test
    void refusesAManifestThatPromisesMoreThanThereIs() throws Exception {
        var file = folder.resolve("backup");
        try (var writer = new BackupWriter(file, null)) {
            writer.finish(new Manifest(Manifest.FORMAT, "", "", List.of(), List.of(new Manifest.Entry("desk.contract", List.of(), 0, 0, "")), List.of()));
        }
        assertThrows(BackupRefused.class, () -> new BackupFile(file, null).check());
    }

    @Test
    void refusesAFormatOfTheFuture() throws Exception {
        var file = folder.resolve("backup");
        try (var writer = new BackupWriter(file, null)) {
            writer.finish(new Manifest(Manifest.FORMAT + 1, "", "", List.of(), List.of(), List.of()));
        }
        assertTrue(assertThrows(BackupRefused.class, () -> new BackupFile(file, null).check()).getMessage().contains("newer Nadzor"));
    }

    @Test
    void isAZipFileForEverybodyElse() throws Exception {
        try (var zip = new ZipFile(write(tables(), null).toFile())) {
            assertEquals(64, zip.getComment().length());
            assertTrue(new String(zip.getInputStream(zip.getEntry("manifest.json")).readAllBytes(), StandardCharsets.UTF_8).contains("desk.t0"));
        }
    }

    @Test
    void leavesNothingOfABackupThatBroke() throws Exception {
        try (var writer = new BackupWriter(folder.resolve("backup"), null)) {
            writer.add("desk/t0.copy", out -> 0);
        }
        try (var files = Files.list(folder)) {
            assertEquals(List.of(), files.toList());
        }
    }

    /** Sizes around the edges of a chunk, none of which deflate makes smaller. */
    private static List<byte[]> tables() {
        var random = new Random(7);
        var tables = new ArrayList<byte[]>();
        for (int size : new int[] {0, 1, 200, Seal.CHUNK, 3 * Seal.CHUNK + 17}) {
            var out = new ByteArrayOutputStream();
            for (int i = 0; i < size; i++) out.write(random.nextInt(256));
            tables.add(out.toByteArray());
        }
        return tables;
    }

    private Path write(List<byte[]> tables, String password) throws IOException, SQLException {
        var file = folder.resolve("backup");
        Files.deleteIfExists(file);
        var entries = new ArrayList<Manifest.Entry>();
        try (var writer = new BackupWriter(file, password)) {
            for (int i = 0; i < tables.size(); i++) {
                var bytes = tables.get(i);
                var entry = new Manifest.Entry("desk.t" + i, List.of("a"), 0, 0, null);
                var written = writer.add(entry.path(), out -> {
                    out.write(bytes);
                    return 1;
                });
                entries.add(new Manifest.Entry(entry.name(), entry.columns(), written.rows(), written.size(), written.sha256()));
            }
            writer.finish(new Manifest(Manifest.FORMAT, "2026-11-22T00:00:00Z", "18", List.of(), entries, List.of()));
        }
        return file;
    }
}
