package rs.nadzor.edition;

import java.util.Locale;

/** A retraction takes back what should not have been said; an erasure removes it from the desk's traces too. */
public enum WithdrawalKind {
    RETRACTION, ERASURE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
