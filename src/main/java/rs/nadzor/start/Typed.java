package rs.nadzor.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import rs.nadzor.backup.BackupFile;
import rs.nadzor.backup.BackupRefused;
import rs.nadzor.backup.Restore;

/** The commands that may be typed behind the name of the program; each answers in one sentence. */
final class Typed {

    static final int DONE = 0, REFUSED = 1, MISTYPED = 2;
    private static final String USAGE = """
            java -jar quarkus-run.jar                             starts Nadzor
            java -jar quarkus-run.jar backup FILE                 writes the whole register into FILE
            java -jar quarkus-run.jar restore [--replace] FILE    puts it back""";

    private Typed() {
    }

    /** Whether it is for us; anything else is for the application. */
    static boolean isCommand(String... words) {
        return words.length > 0 && !words[0].startsWith("-");
    }

    /** @return the exit code */
    static int run(String... words) {
        var rest = new ArrayList<>(List.of(words).subList(1, words.length));
        var replace = words[0].equals("restore") && rest.remove("--replace");
        if (!List.of("backup", "restore").contains(words[0]) || rest.size() != 1 || rest.get(0).startsWith("-")) {
            System.err.println(USAGE);
            return MISTYPED;
        }
        var file = Path.of(rest.get(0)).toAbsolutePath();
        var password = Setting.of("NADZOR_BACKUP_PASSWORD", "nadzor.backup.password").orElse(null);
        try {
            System.out.println(words[0].equals("backup") ? backup(file, password) : restore(file, password, replace));
            return DONE;
        } catch (BackupRefused | StartRefused refused) {
            System.err.println(refused.getMessage());
        } catch (SQLException e) {
            System.err.printf("The database refused (%s); %s.%n", e.getMessage().lines().findFirst().orElse("").replaceFirst("\\.$", ""),
                    words[0].equals("backup") ? "there is no backup" : "nothing was changed");
        }
        return REFUSED;
    }

    private static String backup(Path file, String password) throws SQLException {
        try (var database = Database.toRead(); var connection = database.connect()) {
            var manifest = new RecordedBackup(connection, TerminalProgress.said("Writing")).writeTo(file, password);
            return "The register as of %s is in %s: %d tables, %d rows, %s, %s.".formatted(manifest.made(), file,
                    manifest.tables().size(), manifest.rows(), megabytes(file), password == null ? "not encrypted" : "encrypted");
        }
    }

    private static String restore(Path file, String password, boolean replace) throws SQLException {
        var backup = new BackupFile(file, password);
        // Before a server is started or a folder made for nothing.
        backup.check();
        try (var database = Database.toReplace(); var connection = database.connect()) {
            var restored = new Restore(connection, backup, TerminalProgress.said("Restoring")).run(replace);
            var erasures = restored.erasures() == 0 ? "" : ", deals erased once more: %d".formatted(restored.erasures());
            return "The register as of %s is restored: %d tables, %d rows%s. Start Nadzor to open it.".formatted(
                    restored.manifest().made(), restored.manifest().tables().size(), restored.manifest().rows(), erasures);
        }
    }

    private static String megabytes(Path file) {
        try {
            return "%.1f MB".formatted(Files.size(file) / 1e6);
        } catch (IOException e) {
            return "0 MB";
        }
    }
}
