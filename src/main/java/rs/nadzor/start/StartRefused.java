package rs.nadzor.start;

/** Why Nadzor cannot start, in words for the person who typed the command; shown without a stack trace. */
public class StartRefused extends RuntimeException {

    public StartRefused(String reason) {
        super(reason);
    }

    public StartRefused(String reason, Throwable cause) {
        super(reason, cause);
    }
}
