package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** The four levels of the Data Secrecy Law (104/2009, 14) and the claims that are none of them. */
public enum SecrecyClaim implements Coded {
    STATE_SECRET, TOP_SECRET, CONFIDENTIAL, RESTRICTED, TRADE_SECRET, PROFESSIONAL_SECRET, UNSPECIFIED;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
