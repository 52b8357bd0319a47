package rs.nadzor.mail;

import rs.nadzor.shared.Coded;

/** Where a mail stands. */
public enum MailState implements Coded {
    WAITING, SENDING, SENT,
    /** The server had it all, and its reply never reached us: only a person can find out. */
    PERHAPS, REFUSED,
    /** A person found out that it arrived; a person let it go. */
    ARRIVED, DROPPED,
    /** It could not be sent for so long that it made no sense any more. */
    LAPSED;

    boolean allows(Decision.Kind decision) {
        return switch (decision) {
            case AGAIN -> this == PERHAPS || this == REFUSED;
            case ARRIVED -> this == PERHAPS;
            case DROPPED -> this == REFUSED;
        };
    }
}
