package rs.nadzor.gap;

import rs.nadzor.shared.Coded;

/** What a rule says of a deal. Missing data is CANNOT_TELL: never clear, and never an accusation. */
public enum FlagResult implements Coded {
    TRIGGERED('t'), CLEAR('c'), CANNOT_TELL('?'), NOT_APPLICABLE('-');

    /** How the packed results of an evaluation write it. */
    public final char mark;

    FlagResult(char mark) {
        this.mark = mark;
    }
}
