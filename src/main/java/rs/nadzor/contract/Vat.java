package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** Whether a value holds the value-added tax. */
public enum Vat implements Coded {
    WITH, WITHOUT;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
