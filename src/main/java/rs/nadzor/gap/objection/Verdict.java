package rs.nadzor.gap.objection;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** What was decided about an objection. */
public enum Verdict implements Coded {
    UPHELD, PARTLY, REJECTED;

    @EnumeratedValue
    final String code = Coded.codeOf(this);

    /** Whether an edition has to say it otherwise. */
    public boolean corrects() {
        return this != REJECTED;
    }
}
