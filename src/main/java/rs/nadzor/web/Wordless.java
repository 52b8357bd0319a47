package rs.nadzor.web;

import java.sql.SQLException;

/**
 * A failure as the log may keep it: kinds, SQL states and places in the code. Not its messages: they repeat what people
 * typed, and a database driver's repeat whole rows.
 */
public final class Wordless extends Throwable {

    private static final int DEEPEST = 10;

    private final String kind;

    private Wordless(Throwable failure, int depth) {
        super(null, failure.getCause() == null || depth == DEEPEST ? null : new Wordless(failure.getCause(), depth + 1), false, true);
        kind = failure.getClass().getName() + (failure instanceof SQLException sql ? " " + sql.getSQLState() : "");
        setStackTrace(failure.getStackTrace());
    }

    public static Wordless of(Throwable failure) {
        return new Wordless(failure, 0);
    }

    @Override
    public String toString() {
        return kind;
    }
}
