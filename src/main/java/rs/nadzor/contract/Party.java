package rs.nadzor.contract;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import rs.nadzor.organization.Organization;

/** An organization in a deal, and what it is there. */
@Entity
@Table(name = "party")
public class Party extends Part {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "organization_id")
    public Organization organization;
    @Enumerated(EnumType.STRING)
    public PartyRole role;
    public int position;

    @Override
    public String placeKind() {
        return "party";
    }

    /** Of several deals at once, with their organizations. */
    static List<Party> of(List<UUID> contracts) {
        return list("from Party p join fetch p.organization where p.contract.id in ?1 order by p.position, p.id",
                contracts);
    }

    /** Once in each role: the same organization a second time is the same party. */
    static Party add(Contract contract, Organization organization, PartyRole role) {
        return contract.inRole(role).filter(p -> p.organization.id.equals(organization.id)).findFirst()
                .orElseGet(() -> {
            Party party = new Party();
            party.contract = contract;
            party.organization = organization;
            party.role = role;
            party.position = contract.parties.size();
            contract.parties.add(party);
            return party;
        });
    }
}
