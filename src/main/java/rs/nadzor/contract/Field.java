package rs.nadzor.contract;

import java.util.function.Predicate;

import rs.nadzor.shared.Coded;

/** The places of a deal itself that carry citations and may be empty; its parts are places of their own. */
public enum Field implements Coded {
    TITLE(deal -> !deal.title().isEmpty()),
    SUMMARY(deal -> !deal.summary().isEmpty()),
    INSTRUMENT(deal -> deal.instrumentType != null),
    STAGE(deal -> deal.stage != null),
    LEGAL_ROUTE(deal -> deal.legalRoute != null),
    EXEMPTION_ARTICLE(deal -> deal.exemptionArticle != null),
    DECISION_REF(deal -> deal.decisionRef != null),
    PROCEDURE(deal -> deal.procedureType != null),
    PORTAL_NUMBER(deal -> deal.portalNumber != null),
    CPV(deal -> deal.cpv != null),
    DISCLOSURE(deal -> deal.disclosure != Disclosure.NOT_CHECKED),
    LAYER(deal -> deal.layer != null),
    TECHNOLOGIES(deal -> !deal.technologies.isEmpty()),
    PLACES(deal -> !deal.places().isEmpty()),
    SIGNED_ON(deal -> deal.signedOn != null),
    PERIOD(deal -> deal.startsOn != null || deal.endsOn != null),
    VALUE(deal -> deal.amount != null),
    BUYERS(deal -> deal.inRole(PartyRole.BUYER).findAny().isPresent()),
    SUPPLIERS(deal -> deal.inRole(PartyRole.SUPPLIER).findAny().isPresent());

    private final Predicate<Contract> filled;

    Field(Predicate<Contract> filled) {
        this.filled = filled;
    }

    boolean isFilledIn(Contract deal) {
        return filled.test(deal);
    }
}
