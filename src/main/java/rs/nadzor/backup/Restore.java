package rs.nadzor.backup;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.flywaydb.core.api.FlywayException;
import org.postgresql.PGConnection;

import rs.nadzor.job.Progress;

/** Puts a backup into a database, all of it in one transaction. Nobody else may use the database meanwhile. */
public final class Restore {

    private final Connection connection;
    private final BackupFile file;
    private final Progress progress;
    private final Migrations migrations = new Migrations();

    /** @param connection as the owner of the database, who need not be a superuser */
    public Restore(Connection connection, BackupFile file) {
        this(connection, file, Progress.UNSEEN);
    }

    /** @param progress told of each table */
    public Restore(Connection connection, BackupFile file, Progress progress) {
        this.connection = connection;
        this.file = file;
        this.progress = progress;
    }

    /** @param erasures how many deals were erased once more, because they had been since the backup was made */
    public record Restored(Manifest manifest, int erasures) {
    }

    /**
     * @param replace what the database holds may go, if it is a register
     * @throws BackupRefused when the file is not whole or the database not empty; nothing is changed then
     */
    public Restored run(boolean replace) throws SQLException {
        var manifest = file.check();
        if (!migrations.unknown(manifest.migrations()).isEmpty()) throw new BackupRefused("This backup was made by a newer Nadzor (it knows the migrations %s): restore it with that version or a later one."
                .formatted(migrations.unknown(manifest.migrations())));
        var transaction = new OneTransaction(connection);
        int erased;
        try {
            new Target(connection).check(replace);
            var erasures = new LaterErasures(transaction);
            transaction.execute("drop schema if exists desk, published, public cascade");
            makeTables(transaction, manifest);
            load(transaction, manifest);
            migrations.runAll(transaction);
            // What was sent since the backup was made is not known: nothing of before goes out by itself.
            transaction.execute("select desk.doubt_restored_mail()");
            erased = erasures.carryOut();
            connection.commit();
        } catch (IOException e) {
            throw new BackupRefused("The backup cannot be read (%s); nothing was changed.".formatted(e.getMessage()), e);
        } finally {
            connection.rollback();
        }
        transaction.execute("analyze");
        connection.commit();
        return new Restored(manifest, erased);
    }

    private void makeTables(OneTransaction transaction, Manifest manifest) throws SQLException {
        try {
            migrations.run(transaction, manifest.migrations());
        } catch (FlywayException e) {
            throw new BackupRefused("The migrations that this backup names do not make a register; nothing was changed.", e);
        }
        if (!checksums(Migrations.applied(connection)).equals(checksums(manifest.migrations()))) throw new BackupRefused(
                "This backup was made by another Nadzor, whose migrations differ from those of this one; nothing was changed.");
    }

    private static Map<String, Integer> checksums(List<Manifest.Migration> migrations) {
        return migrations.stream().collect(Collectors.toMap(Manifest.Migration::version, Manifest.Migration::checksum));
    }

    /** Without the triggers of the register: what is restored was audited when it happened. Foreign keys are checked. */
    private void load(OneTransaction transaction, Manifest manifest) throws IOException, SQLException {
        var tables = Tables.inOrder(connection);
        if (!promised(manifest).equals(made(tables))) throw new BackupRefused("The tables of this backup are not those that its migrations make; nothing was changed.");
        var names = tables.keySet().stream().map(Tables::quoted).toList();
        for (var name : names) transaction.execute("alter table " + name + " disable trigger user");
        transaction.execute("truncate " + String.join(", ", names));
        var entries = manifest.tables().stream().collect(Collectors.toMap(Manifest.Entry::path, Function.identity(), (a, b) -> a, LinkedHashMap::new));
        progress.of(names.size(), 0);
        file.entries((path, content) -> {
            if (path.equals(Manifest.NAME)) return;
            load(entries.remove(path), content);
            progress.step();
        });
        if (!entries.isEmpty()) throw new IOException("it changed while it was read");
        for (var name : names) transaction.execute("alter table " + name + " enable trigger user");
        for (var sequence : manifest.sequences()) {
            try (var set = connection.prepareStatement("select setval(cast(? as regclass), ?, ?)")) {
                set.setString(1, Tables.quoted(sequence.name()));
                set.setLong(2, sequence.value());
                set.setBoolean(3, sequence.called());
                set.execute();
            }
        }
    }

    /** The order of columns does not count: where a program was updated step by step it is another one than where all migrations ran at once. */
    private static Map<String, Set<String>> promised(Manifest manifest) {
        var promised = new HashMap<String, Set<String>>();
        manifest.tables().forEach(table -> promised.put(table.name(), Set.copyOf(table.columns())));
        manifest.sequences().forEach(sequence -> promised.put(sequence.name(), Set.of()));
        return promised;
    }

    private Map<String, Set<String>> made(Map<String, List<String>> tables) throws SQLException {
        var made = new HashMap<String, Set<String>>();
        tables.forEach((table, columns) -> made.put(table, Set.copyOf(columns)));
        Tables.sequences(connection).forEach(sequence -> made.put(sequence.name(), Set.of()));
        return made;
    }

    private void load(Manifest.Entry entry, InputStream content) throws IOException, SQLException {
        if (entry == null) throw new IOException("it changed while it was read");
        var rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy %s %s from stdin"
                .formatted(Tables.quoted(entry.name()), Tables.quoted(entry.columns())), content, 1 << 16);
        if (rows != entry.rows()) throw new IOException("%s has %d rows and not %d".formatted(entry.name(), rows, entry.rows()));
    }
}
