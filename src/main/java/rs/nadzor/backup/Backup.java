package rs.nadzor.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.postgresql.PGConnection;

import rs.nadzor.job.Progress;

/** Writes the whole register as it is at one moment into a file, while people go on working. */
public final class Backup {

    private final Connection connection;
    private final Progress progress;

    /** @param connection as the owner of the database; used for nothing else meanwhile */
    public Backup(Connection connection) {
        this(connection, Progress.UNSEEN);
    }

    /** @param progress told of each table */
    public Backup(Connection connection, Progress progress) {
        this.connection = connection;
        this.progress = progress;
    }

    /**
     * @param password null: not encrypted
     * @return what it holds, read back from the file
     * @throws BackupRefused when there is a file already, nothing to back up, or the file cannot be written
     */
    public Manifest writeTo(Path file, String password) throws SQLException {
        if (Files.exists(file)) throw new BackupRefused("%s is there already; a backup overwrites nothing.".formatted(file));
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setReadOnly(true);
        seeEverything();
        try (var writer = new BackupWriter(file, password)) {
            var migrations = Migrations.applied(connection);
            if (migrations.isEmpty()) throw new BackupRefused("There is no register in this database yet, so there is nothing to back up.");
            var tables = new ArrayList<Manifest.Entry>();
            var all = Tables.inOrder(connection);
            progress.of(all.size(), 0);
            for (var table : all.entrySet()) {
                tables.add(copy(table.getKey(), table.getValue(), writer));
                progress.step();
            }
            // Sequences belong to no snapshot: read last, they are never behind the rows.
            writer.finish(new Manifest(Manifest.FORMAT, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString(),
                    connection.getMetaData().getDatabaseProductVersion(), migrations, tables, Tables.sequences(connection)));
        } catch (IOException e) {
            throw new BackupRefused("The backup cannot be written to %s (%s).".formatted(file, e), e);
        } finally {
            connection.rollback();
            connection.setReadOnly(false);
        }
        return new BackupFile(file, password).check();
    }

    /** Restricted records, too, until the transaction ends. */
    private void seeEverything() throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select set_config('nadzor.everything', 'on', true)");
        }
    }

    private Manifest.Entry copy(String table, List<String> columns, BackupWriter writer) throws IOException, SQLException {
        var copies = connection.unwrap(PGConnection.class).getCopyAPI();
        var entry = new Manifest.Entry(table, columns, 0, 0, null);
        var written = writer.add(entry.path(), out -> copies.copyOut("copy %s %s to stdout"
                .formatted(Tables.quoted(table), Tables.quoted(columns)), out));
        return new Manifest.Entry(table, columns, written.rows(), written.size(), written.sha256());
    }
}
