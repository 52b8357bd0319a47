package rs.nadzor.edition;

import java.util.Locale;

/** Why an edition was made. */
public enum EditionKind {
    FIRST, UPDATE, CORRECTION, REVIEW;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
