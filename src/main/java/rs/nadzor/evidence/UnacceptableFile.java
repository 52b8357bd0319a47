package rs.nadzor.evidence;

import java.util.Locale;
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

    /** The message that tells a person: {@code file_empty}, {@code file_too_large}, {@code file_type}, {@code file_name}. */
    public String key() {
        return "file_" + reason.name().toLowerCase(Locale.ROOT);
    }

    public Object[] arguments() {
        return reason == Reason.EMPTY ? new Object[] { name.value() } : new Object[] { name.value(), detail };
    }
}
