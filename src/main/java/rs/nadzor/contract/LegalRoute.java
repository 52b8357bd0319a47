package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** The road by which a deal was made, as its parties name it; an exemption is a claim with a ground (ZJN 91/2019, 11–21). */
public enum LegalRoute implements Coded {
    PROCUREMENT_LAW, INTL_AGREEMENT, INTL_ORGANISATION, SPECIAL_LAW, DEFENCE_SECURITY, SECRET, DONATION,
    PPP_CONCESSION, NONE_STATED;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
