package rs.nadzor.contract;

import static rs.nadzor.contract.Entered.any;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.i18n.Language;
import rs.nadzor.organization.Organization;
import rs.nadzor.organization.OrganizationSearch;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Merge;

/** An organization and its role. */
public record PartyForm(
        String version,
        String organization,
        @NotBlank(message = "part:organization_missing") @Size(max = 300,
                message = "contract:too_long") String organizationName,
        @NotBlank(message =
        "part:role_missing") @Word(PartyRole.class) String role) implements PartForm {

    static final PartyForm BLANK = new PartyForm("", "", "", "");

    static PartyForm of(Party party, Showing to) {
        return new PartyForm(String.valueOf(party.contract.version), party.organization.id.toString(),
                party.organization.name().text(to.language()), party.role.code());
    }

    @Override
    public List<Set<String>> together() {
        return List.of(Merge.group("organizationName", "organization"));
    }

    @Override
    public void check(Contract deal, UUID part, FormErrors errors) {
        if (!any(organizationName)) return;
        Optional<UUID> known = Entered.id(organization).or(() -> OrganizationSearch.named(organizationName).map(o -> o.id));
        boolean twice = deal.parties.stream().anyMatch(p -> !p.id.equals(part) && p.role.code().equals(role)
                && known.filter(p.organization.id::equals).isPresent());
        if (twice) errors.add("organizationName", "part:party_twice");
    }

    @Override
    public Party applyTo(Contract deal, UUID part) {
        Organization named = OrganizationSearch.pickedOrCreated(organization, organizationName, Language.SR);
        Party party = Parts.oneOf(deal.parties, part, Party::new);
        party.contract = deal;
        party.organization = named;
        party.role = Entered.word(PartyRole.class, role);
        if (part == null) party.position = deal.parties.size();
        if (party.role == PartyRole.BUYER) deal.empties.remove(Field.BUYERS.code());
        if (party.role == PartyRole.SUPPLIER) deal.empties.remove(Field.SUPPLIERS.code());
        party.persist();
        return party;
    }

    @Override
    public TemplateInstance page(PartPage page) {
        return ContractTemplates.deskParty(page, this);
    }
}
