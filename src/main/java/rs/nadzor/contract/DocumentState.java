package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** What we know of a document. */
public enum DocumentState implements Coded {
    NOT_CHECKED, PUBLISHED, NOT_FOUND, REFUSED, DOES_NOT_EXIST;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
