package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** Which kind of register somebody looked through; rules about the Portal count no other. */
public enum SearchRegister implements Coded {
    PORTAL, GAZETTE, AUTHORITY_SITE, BOOKLET, OTHER;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
