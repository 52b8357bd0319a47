package rs.nadzor.contract;

import java.util.function.Predicate;

import rs.nadzor.shared.Coded;

/** The places of a deal itself that carry citations and may be empty; its parts are places of their own. */
public enum Field implements Coded {
    TITLE("titleSr", deal -> !deal.title().isEmpty()),
    SUMMARY("summarySr", deal -> !deal.summary().isEmpty()),
    INSTRUMENT("instrument", deal -> deal.instrumentType != null),
    STAGE("stage", deal -> deal.stage != null),
    LEGAL_ROUTE("legalRoute", deal -> deal.legalRoute != null),
    EXEMPTION_ARTICLE("exemptionArticle", deal -> deal.exemptionArticle != null),
    DECISION_REF("decisionRef", deal -> deal.decisionRef != null),
    PROCEDURE("procedure", deal -> deal.procedureType != null),
    PORTAL_NUMBER("portalNumber", deal -> deal.portalNumber != null),
    CPV("cpv", deal -> deal.cpv != null),
    DISCLOSURE("disclosure", deal -> deal.disclosure != Disclosure.NOT_CHECKED),
    LAYER("layer", deal -> deal.layer != null),
    TECHNOLOGIES("technologies", deal -> !deal.technologies.isEmpty()),
    PLACES("placesSr", deal -> !deal.places().isEmpty()),
    SIGNED_ON("signedOn", deal -> deal.signedOn != null),
    PERIOD("startsOn", deal -> deal.startsOn != null || deal.endsOn != null),
    VALUE("amount", deal -> deal.amount != null),
    BUYERS("buyer-0", deal -> deal.inRole(PartyRole.BUYER).findAny().isPresent()),
    SUPPLIERS("supplier-0", deal -> deal.inRole(PartyRole.SUPPLIER).findAny().isPresent());

    private final String control;
    private final Predicate<Contract> filled;

    Field(String control, Predicate<Contract> filled) {
        this.control = control;
        this.filled = filled;
    }

    /** The id of the control into which it is typed; of the first where there are several. */
    String control() {
        return control;
    }

    boolean isFilledIn(Contract deal) {
        return filled.test(deal);
    }
}
