package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** The paper a deal stands on (law/serbia.md 3.4); headings use its own name, so a memorandum is never called a contract. */
public enum InstrumentType implements Coded {
    CONTRACT, ANNEX, ORDER, FRAMEWORK_AGREEMENT, MEMORANDUM, STRATEGIC_PARTNERSHIP, TREATY, PROTOCOL, LOAN,
    DONATION_AGREEMENT;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
