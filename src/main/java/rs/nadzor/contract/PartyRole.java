package rs.nadzor.contract;

import jakarta.persistence.EnumeratedValue;

import rs.nadzor.shared.Coded;

/** What an organization is in a deal. */
public enum PartyRole implements Coded {
    BUYER, SUPPLIER, SUBCONTRACTOR, MAKER, FUNDER, DONOR, ORGANIZER, INTERMEDIARY, USER, BENEFICIARY, SIGNATORY;

    @EnumeratedValue
    final String code = Coded.codeOf(this);
}
