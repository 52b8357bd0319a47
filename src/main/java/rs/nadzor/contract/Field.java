package rs.nadzor.contract;

import rs.nadzor.shared.Coded;

/** The places of a deal itself that carry citations and may be empty; children are places of their own. */
public enum Field implements Coded {
    TITLE, SUMMARY, INSTRUMENT, STAGE, LEGAL_ROUTE, EXEMPTION_ARTICLE, DECISION_REF, PROCEDURE, PORTAL_NUMBER, CPV,
    DISCLOSURE, LAYER, TECHNOLOGIES, PLACES, SIGNED_ON, PERIOD, VALUE, BUYERS, SUPPLIERS
}
