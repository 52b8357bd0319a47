package rs.nadzor.organization;

import jakarta.persistence.EnumeratedValue;
import rs.nadzor.shared.Coded;

/** Where one goes when a body refuses or says nothing. */
public enum RemedyRoute implements Coded {
    /** A complaint to the Commissioner. */
    COMMISSIONER,
    /** No complaint, only a suit: the seven bodies of Article 22(2) of the FOI law. */
    COURT_ONLY;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
