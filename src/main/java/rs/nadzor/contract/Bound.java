package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** How exact a figure is. CAPACITY is an upper end; NEARLY is just under; ABOUT is within a tenth. */
public enum Bound implements Coded {
    EXACT, ABOUT, AT_LEAST, MORE_THAN, AT_MOST, NEARLY, CAPACITY, ANNOUNCED;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
