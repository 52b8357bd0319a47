package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** How a deal stands to another. */
public enum Relation implements Coded {
    BASED_ON, ANNEX_OF, CALL_OFF_OF, SAME_PROGRAMME, REPLACES;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
