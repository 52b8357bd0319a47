package rs.nadzor.mail;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import javax.sql.DataSource;

import rs.nadzor.i18n.Language;

/**
 * The right to send one mail, which one node has at a time: the row's lock, held by an open transaction from before the
 * first word to the server until after its last. Whoever gets the lock of a mail whose attempt has no end knows that the
 * node which began it is dead. The lock leaves room for foreign keys, so that the attempt can be committed beside it.
 */
final class Claim implements AutoCloseable {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final Connection connection;
    final Sendable mail;
    /** Of the newest attempt; 0 before the first one. */
    private final int number;
    /** Somebody began and never ended. */
    final boolean abandoned;

    private Claim(Connection connection, Sendable mail, int number, boolean abandoned) {
        this.connection = connection;
        this.mail = mail;
        this.number = number;
        this.abandoned = abandoned;
    }

    /** The one that waits longest and that nobody else is at. */
    static Optional<Claim> next(DataSource desk, Instant now) throws SQLException {
        Connection connection = desk.getConnection();
        try {
            connection.setAutoCommit(false);
            var claim = find(connection, now);
            if (claim.isPresent()) return claim;
        } catch (SQLException failed) {
            end(connection);
            throw failed;
        }
        end(connection);
        return Optional.empty();
    }

    private static Optional<Claim> find(Connection connection, Instant now) throws SQLException {
        try (var patience = connection.createStatement()) {
            // A server may end transactions that idle; this one waits for another server.
            patience.execute("set local idle_in_transaction_session_timeout = 0; set local transaction_timeout = 0");
        }
        try (var query = connection.prepareStatement("""
                select id, message_id, recipient, language, subject, body, by_hand, leave, useless_after from desk.mail
                 where due_at <= ? order by due_at, id limit 1 for no key update skip locked""")) {
            query.setTimestamp(1, Timestamp.from(now));
            try (var row = query.executeQuery()) {
                return row.next() ? Optional.of(of(connection, mail(row))) : Optional.empty();
            }
        }
    }

    private static Claim of(Connection connection, Sendable mail) throws SQLException {
        try (var query = connection.prepareStatement(
                "select number, ended_at is null from desk.mail_attempt where mail_id = ? order by number desc limit 1")) {
            query.setObject(1, mail.id());
            try (var row = query.executeQuery()) {
                return row.next() ? new Claim(connection, mail, row.getInt(1), row.getBoolean(2)) : new Claim(connection, mail, 0, false);
            }
        }
    }

    /**
     * Writes down, for everybody and for good, that it is tried. That an attempt of this number can be written once is what
     * finally keeps two nodes from sending the same mail.
     */
    void begin(DataSource desk, String node, Instant now) throws SQLException {
        try (var own = desk.getConnection(); var insert = own.prepareStatement(
                "insert into desk.mail_attempt (mail_id, number, node, started_at) values (?, ?, ?, ?)")) {
            set(insert, mail.id(), number + 1, node, now).executeUpdate();
        }
    }

    /** What came of the attempt just begun. */
    void end(Answer answer, Instant now) throws SQLException {
        write(connection, number + 1, answer, now);
    }

    /** The same, after our connection was lost and the lock with it; somebody may have given the mail up for doubtful. */
    void endElsewhere(DataSource desk, Answer answer, Instant now) throws SQLException {
        try (var own = desk.getConnection()) {
            own.setAutoCommit(false);
            write(own, number + 1, answer, now);
        }
    }

    /** Its node died somewhere between the first word to the server and its reply. */
    void doubt(Instant now) throws SQLException {
        write(connection, number, new Answer(Answer.Outcome.PERHAPS, null, ""), now);
    }

    private void write(Connection to, int attempt, Answer answer, Instant now) throws SQLException {
        try (var end = to.prepareStatement("update desk.mail_attempt set ended_at = ?, outcome = ?, code = ?, reply = ? where mail_id = ? and number = ?")) {
            set(end, now, answer.outcome().code(), answer.code(), answer.reply(), mail.id(), attempt).executeUpdate();
        }
        switch (answer.outcome()) {
            case SENT -> move(to, null, true, now);
            case POSTPONED -> move(to, now.plus(pause(attempt)), false, now);
            case REFUSED, PERHAPS -> move(to, null, false, now);
        }
        to.commit();
    }

    /** It makes no sense any more. */
    void lapse(Instant now) throws SQLException {
        move(connection, null, true, now);
        connection.commit();
    }

    private void move(Connection to, Instant due, boolean settled, Instant now) throws SQLException {
        try (var move = to.prepareStatement("""
                update desk.mail set due_at = ?, settled_at = case when ? then ?::timestamptz end, body = case when ? then null else body end,
                    recipient = case when ? and confidential then regexp_replace(recipient, '^(.).*@', '\\1…@') else recipient end where id = ?""")) {
            set(move, due, settled, now, settled, settled, mail.id()).executeUpdate();
        }
    }

    /** A minute, then four, sixteen, an hour, four hours, then every six. */
    static Duration pause(int attempt) {
        Duration pause = Duration.ofMinutes(1L << Math.min(2 * (attempt - 1), 20));
        return pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
    }

    @Override
    public void close() throws SQLException {
        end(connection);
    }

    private static void end(Connection connection) throws SQLException {
        try (connection) {
            connection.rollback();
        }
    }

    private static Sendable mail(ResultSet row) throws SQLException {
        return new Sendable(row.getObject(1, UUID.class), row.getString(2), row.getString(3), Language.ofPath(row.getString(4)).orElse(Language.SR),
                row.getString(5), row.getBytes(6), row.getBoolean(7), row.getString(8), row.getTimestamp(9).toInstant());
    }

    private static PreparedStatement set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i] instanceof Instant at ? Timestamp.from(at) : values[i]);
        return statement;
    }
}
