package rs.nadzor.backup;

import java.sql.SQLException;

/** Stub. */
final class LaterErasures {
    LaterErasures(OneTransaction transaction) throws SQLException {
    }

    void carryOut() throws SQLException {
    }
}
