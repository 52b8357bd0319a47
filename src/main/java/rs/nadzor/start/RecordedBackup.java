package rs.nadzor.start;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;

import rs.nadzor.backup.Backup;
import rs.nadzor.backup.BackupRefused;
import rs.nadzor.backup.Manifest;
import rs.nadzor.job.CommandRun;
import rs.nadzor.job.Outcome;
import rs.nadzor.job.Progress;

/** A backup whose end the register itself knows, so that administrators see when the last one was made. */
final class RecordedBackup {

    private final Connection connection;
    private final Progress progress;
    private final Instant begun = Instant.now();

    RecordedBackup(Connection connection, Progress progress) {
        this.connection = connection;
        this.progress = progress;
    }

    Manifest writeTo(Path file, String password) throws SQLException {
        // A name that is taken is a mistake in typing, not a backup that failed.
        if (Files.exists(file)) return new Backup(connection, progress).writeTo(file, password);
        try {
            var manifest = new Backup(connection, progress).writeTo(file, password);
            ended(Outcome.DONE, manifest.rows());
            return manifest;
        } catch (BackupRefused | SQLException failed) {
            failed(failed);
            throw failed;
        }
    }

    private void failed(Exception failed) {
        try {
            connection.rollback();
            ended(Outcome.FAILED, null);
        } catch (SQLException unreachable) {
            failed.addSuppressed(unreachable);
        }
    }

    private void ended(Outcome outcome, Long rows) throws SQLException {
        new CommandRun(CommandRun.BACKUP, host(), begun, Instant.now(), outcome, rows).record(connection);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
