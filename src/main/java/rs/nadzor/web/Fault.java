package rs.nadzor.web;

import java.io.IOException;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;

import rs.nadzor.web.ErrorPage.Kind;

/**
 * Whose fault a failure is that nobody foresaw. Where somebody else was faster, or a value cannot be kept, the reader is
 * told so and can do something about it; the rest is ours. A page says better, beside the field, what it can foresee.
 */
final class Fault {

    private Fault() {
    }

    /** @param changing whether the request would have changed something: an address cannot be corrected like a form */
    static Kind of(Throwable failure, boolean changing) {
        return Stream.iterate(failure, each -> each != null, Throwable::getCause).limit(20)
                .map(each -> kind(each, changing ? Kind.UNACCEPTABLE : Kind.BAD_REQUEST)).flatMap(Optional::stream)
                .findFirst().orElse(Kind.FAILED);
    }

    private static Optional<Kind> kind(Throwable failure, Kind unacceptable) {
        if (failure instanceof OptimisticLockException) return Optional.of(Kind.CHANGED);
        if (failure instanceof SQLException sql && sql.getSQLState() != null) return ofState(sql.getSQLState(), unacceptable);
        // So the form reader says of a body that is cut off or is no form.
        if ((failure instanceof IOException || failure instanceof IllegalArgumentException)
                && thrownIn(failure, "org.jboss.resteasy.reactive.")) return Optional.of(Kind.BAD_REQUEST);
        return failure instanceof ConstraintViolationException || isRefusedValue(failure) ? Optional.of(unacceptable) : Optional.empty();
    }

    /** The classes of PostgreSQL's error codes (its manual, appendix A). */
    private static Optional<Kind> ofState(String state, Kind unacceptable) {
        return switch (state) {
            // Unique, foreign key, exclusion: forms look before, so somebody came in between. Likewise a lost turn.
            case "23505", "23503", "23P01", "40001", "40P01", "55P03" -> Optional.of(Kind.CHANGED);
            case "23502", "23514" -> Optional.of(unacceptable);
            case "57014" -> Optional.of(Kind.UNAVAILABLE);
            default -> switch (state.substring(0, 2)) {
                // Out of range, unreadable; too large for an index.
                case "22", "54" -> Optional.of(unacceptable);
                case "08", "53", "57" -> Optional.of(Kind.UNAVAILABLE);
                default -> Optional.empty();
            };
        };
    }

    /** A value that its own type refused; what a library refuses of us is our fault. */
    private static boolean isRefusedValue(Throwable failure) {
        return (failure instanceof IllegalArgumentException || failure instanceof DateTimeException)
                && (thrownIn(failure, "rs.nadzor.") || thrownIn(failure, "java."));
    }

    private static boolean thrownIn(Throwable failure, String packages) {
        StackTraceElement[] trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith(packages);
    }
}
