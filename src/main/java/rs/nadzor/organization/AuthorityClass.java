package rs.nadzor.organization;

import jakarta.persistence.EnumeratedValue;
import rs.nadzor.shared.Coded;

/** The ten classes of bodies that the FOI law binds (Article 3). */
public enum AuthorityClass implements Coded {
    REPUBLIC, PROVINCE, LOCAL, PUBLIC_ENTERPRISE, INSTITUTION,
    /** Half or more publicly owned, or most of its board named by public bodies. */
    OWNED_COMPANY,
    SUBSIDIARY,
    /** Bound for that activity only. */
    GENERAL_INTEREST,
    /** Bound for that activity only. */
    PUBLIC_POWERS,
    /** More than half of its income comes from public bodies. */
    PUBLIC_INCOME;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
