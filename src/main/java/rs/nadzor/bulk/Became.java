package rs.nadzor.bulk;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** What became of a deal that was to be changed. */
public enum Became implements Coded {
    CHANGED,
    /** Somebody else changed it, or its next steps, after it was shown. */
    OVERTAKEN,
    /** It was submitted meanwhile. */
    WAITING,
    GONE;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
