package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** The kinds of empty that a person records. A field that is empty and not here was not checked, which says nothing about anybody. */
public enum Empty implements Coded {
    UNKNOWN, UNDISCLOSED, NOT_APPLICABLE;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
