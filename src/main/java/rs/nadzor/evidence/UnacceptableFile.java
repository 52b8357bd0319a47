package rs.nadzor.evidence;

import rs.nadzor.shared.FileName;

/** A file that is not kept, and why; the page says so in the reader's language. */
public class UnacceptableFile extends RuntimeException {

    public enum Reason { EMPTY, TOO_LARGE, TYPE, NAME }

    public final Reason reason;
    public final FileName name;
    /** The limit in megabytes for {@code TOO_LARGE}, the type that was found for {@code TYPE} and {@code NAME}. */
    public final String detail;

    public UnacceptableFile(Reason reason, FileName name, String detail) {
        super(reason + " " + name + " " + detail);
        this.reason = reason;
        this.name = name;
        this.detail = detail;
    }
}
