package rs.nadzor.contract;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

import rs.nadzor.organization.Organization;
import rs.nadzor.shared.PartialDate;

/** Writes the fields of a deal as facts with notes, one by one, so that nothing becomes public by merely being there. */
final class FactSheet {
    private final Contract contract;
    private final Notes notes;
    private final List<Organization> successions;

    FactSheet(Contract contract, Notes notes) {
        this.contract = contract;
        this.notes = notes;
        this.successions = Organization.successions(contract.parties.stream().map(p -> p.organization.id).toList());
    }

    PublicFacts facts() {
        Contract c = contract;
        return new PublicFacts(
                fact(Field.INSTRUMENT, Terms.of(c.instrumentType, ContractVocabulary::instrument)),
                fact(Field.STAGE, Terms.of(c.stage, ContractVocabulary::stage)),
                fact(Field.BUYERS, parties(PartyRole.BUYER)),
                fact(Field.SUPPLIERS, parties(PartyRole.SUPPLIER)),
                fact(Field.VALUE, c.value()
                        .map(m -> new PublicMoney(m.amount(), m.currency(), Terms.of(c.vat, ContractVocabulary::vat))).orElse(null)),
                fact(Field.SIGNED_ON, text(c.signedOn)),
                fact(Field.PERIOD, text(c.startsOn)),
                fact(Field.PERIOD, text(c.endsOn)),
                fact(Field.LEGAL_ROUTE, Terms.of(c.legalRoute, ContractVocabulary::route)),
                fact(Field.EXEMPTION_ARTICLE, c.exemptionArticle),
                fact(Field.DECISION_REF, c.decisionRef),
                fact(Field.PROCEDURE, Terms.of(c.procedureType, ContractVocabulary::procedure)),
                fact(Field.PORTAL_NUMBER, c.portalNumber),
                fact(Field.CPV, c.cpv),
                fact(Field.DISCLOSURE, Terms.of(c.disclosure, ContractVocabulary::disclosure)),
                c.disclosure.saysWhere() ? c.disclosureWhere : null,
                fact(Field.LAYER, Terms.of(c.layer, ContractVocabulary::layer)),
                fact(Field.TECHNOLOGIES, c.technologies().isEmpty() ? null
                        : c.technologies().stream().map(t -> Terms.of(t, ContractVocabulary::technology)).toList()),
                fact(Field.PLACES, c.places().isEmpty() ? null : c.places()));
    }

    List<PublicParty> otherParties() {
        return contract.parties.stream().filter(p -> p.role != PartyRole.BUYER && p.role != PartyRole.SUPPLIER)
                .map(this::party).toList();
    }

    static String text(PartialDate date) {
        return date == null ? null : date.toString();
    }

    private <T> PublicFact<T> fact(Field field, T value) {
        Empty empty = value == null ? contract.empty(field).orElse(null) : null;
        return new PublicFact<>(value, Terms.of(empty, ContractVocabulary::empty), notes.at(field));
    }

    private List<PublicParty> parties(PartyRole role) {
        List<PublicParty> parties = contract.inRole(role).map(this::party).toList();
        return parties.isEmpty() ? null : parties;
    }

    private PublicParty party(Party party) {
        Organization it = party.organization;
        return new PublicParty(it.slug, it.name(), List.copyOf(it.aliases), it.country, Terms.of(party.role, ContractVocabulary::role),
                notes.at(Place.of(party)), successions(before -> before.successor.id.equals(it.id)).map(before -> succession(before, before)).toList(),
                successions(one -> one.id.equals(it.id)).map(one -> succession(one.successor, one)).toList());
    }

    private Stream<Organization> successions(Predicate<Organization> which) {
        return successions.stream().filter(which);
    }

    /** @param told the earlier of the two, which says since when, and what says so */
    private static PublicSuccession succession(Organization named, Organization told) {
        return new PublicSuccession(named.slug, named.name(), text(told.succeededOn),
                List.of(new PublicSuccession.Proof(told.successionSource, told.successionAddress)));
    }
}
