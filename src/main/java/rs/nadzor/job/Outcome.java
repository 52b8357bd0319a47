package rs.nadzor.job;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** How a run ended. */
public enum Outcome implements Coded {
    DONE, FAILED,
    /** Nobody recorded an end: its node was killed, or lost the database. */
    CUT_OFF;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
