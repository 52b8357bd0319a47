package rs.nadzor.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;

/** Work that is started beside the application, by a person or the system's own timer, recorded like a job's. */
public record CommandRun(String name, String node, Instant startedAt, Instant endedAt, Outcome outcome, Long handled) {

    public static final String BACKUP = "backup";

    /** Ends the transaction of the connection. A database that is still on older migrations keeps no such record. */
    public void record(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        try (var known = connection.prepareStatement("select to_regclass('desk.job_run')"); var row = known.executeQuery()) {
            row.next();
            if (row.getString(1) == null) return;
        }
        try (var insert = connection.prepareStatement("""
                insert into desk.job_run (job, node, started_at, ended_at, outcome, handled) values (?, ?, ?, ?, ?, ?)""")) {
            insert.setString(1, name);
            insert.setString(2, node);
            insert.setTimestamp(3, Timestamp.from(startedAt));
            insert.setTimestamp(4, Timestamp.from(endedAt));
            insert.setString(5, outcome.code());
            insert.setObject(6, handled);
            insert.executeUpdate();
        }
        connection.commit();
    }
}
