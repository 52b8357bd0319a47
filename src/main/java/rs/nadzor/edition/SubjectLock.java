package rs.nadzor.edition;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Who publishes or withdraws a subject does it alone: two approvals at one moment would count to the same number, and an
 * edition made during a withdrawal would escape it. The lock ends with the transaction.
 */
final class SubjectLock {

    private SubjectLock() {
    }

    static void take(Connection connection, Subject subject) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("select pg_advisory_xact_lock(hashtextextended(?, 0))")) {
            lock.setString(1, subject.kind() + "/" + subject.id());
            lock.execute();
        }
    }
}
