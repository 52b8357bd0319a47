package rs.nadzor.job;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import javax.sql.DataSource;

/**
 * The right to do a job, which one node has at a time: an advisory lock of PostgreSQL, held by an open transaction that
 * does nothing else. It goes with its connection, so a node that is killed blocks nobody.
 */
final class Turn implements AutoCloseable {

    private final Connection connection;

    private Turn(Connection connection) {
        this.connection = connection;
    }

    /** Empty while another has it. */
    static Optional<Turn> at(String job, DataSource desk) throws SQLException {
        var turn = new Turn(desk.getConnection());
        try {
            if (turn.take(job)) return Optional.of(turn);
        } catch (SQLException failed) {
            turn.close();
            throw failed;
        }
        turn.close();
        return Optional.empty();
    }

    /** Whether somebody has it, on whichever node. Call it in a transaction. */
    static boolean isTaken(String job) {
        return (boolean) JobRun.getEntityManager().createNativeQuery("""
                select exists (select from pg_locks where locktype = 'advisory' and granted and objsubid = 1
                   and database = (select oid from pg_database where datname = current_database())
                   and (classid::bigint << 32 | objid::bigint) = hashtextextended('job ' || ?1, 0))""", Boolean.class)
                .setParameter(1, job).getSingleResult();
    }

    private boolean take(String job) throws SQLException {
        connection.setAutoCommit(false);
        // A server may end transactions that idle; this one means to.
        try (var patience = connection.createStatement()) {
            patience.execute("set local idle_in_transaction_session_timeout = 0; set local transaction_timeout = 0");
        }
        try (var query = connection.prepareStatement("select pg_try_advisory_xact_lock(hashtextextended('job ' || ?, 0))")) {
            query.setString(1, job);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }
}
