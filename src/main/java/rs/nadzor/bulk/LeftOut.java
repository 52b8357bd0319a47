package rs.nadzor.bulk;

import java.util.UUID;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.Coded;

/** A deal that the change passed by, and why. */
public record LeftOut(UUID deal, LocalizedText title, Why why) {

    public boolean isThere() {
        return why != Why.GONE;
    }

    /** Why a deal was not changed. */
    public enum Why implements Coded {
        /** Somebody else changed it, or its next steps, after it was shown. */
        OVERTAKEN,
        /** It was submitted meanwhile. */
        WAITING,
        GONE
    }
}
