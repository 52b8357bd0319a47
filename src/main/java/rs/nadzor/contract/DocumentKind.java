package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** Documents that ought to exist for a deal. */
public enum DocumentKind implements Coded {
    CONTRACT_TEXT, NOTICE, AWARD_NOTICE, PROCUREMENT_PLAN, SPECIFICATION, IMPACT_ASSESSMENT, GOVERNMENT_DECISION,
    HANDOVER_RECORD, ANNEX, MEMORANDUM_TEXT, OTHER;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
