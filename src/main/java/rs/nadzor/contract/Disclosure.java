package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** Whether a deal is public. NOT_FOUND needs a dated search log, REFUSED and CLASSIFIED a citation of who said so. */
public enum Disclosure implements Coded {
    NOT_CHECKED, DISCLOSED, PARTLY, NOT_FOUND, REFUSED, CLASSIFIED;

    @EnumeratedValue
    final String code = Coded.codeOf(this);

    /** Whether the deal's "where" is said of it in public: where it is published, or who refused; else it stays at the desk. */
    boolean saysWhere() {
        return this == DISCLOSED || this == PARTLY || this == REFUSED;
    }
}
