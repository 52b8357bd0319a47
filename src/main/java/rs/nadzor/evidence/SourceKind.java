package rs.nadzor.evidence;

import jakarta.persistence.EnumeratedValue;
import rs.nadzor.shared.Coded;

public enum SourceKind implements Coded {
    AUTHORITY, PORTAL, GAZETTE, FOI_ANSWER, PRESS, RESEARCH, VENDOR, LEAK, STATUTE, OTHER;

    @EnumeratedValue
    final String code = Coded.codeOf(this);

    /** Copyright in the press and the safety of people behind a leak: their copies take a second confirmation. */
    public boolean isRarelyRepublished() {
        return this == PRESS || this == LEAK;
    }
}
