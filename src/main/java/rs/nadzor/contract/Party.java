package rs.nadzor.contract;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.organization.Organization;

/** An organization in a deal, and what it is there. */
@Entity
@Table(name = "party")
public class Party extends PanacheEntityBase implements Child {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @ManyToOne(optional = false)
    @JoinColumn(name = "contract_id")
    public Contract contract;
    @ManyToOne(optional = false)
    @JoinColumn(name = "organization_id")
    public Organization organization;
    @Enumerated(EnumType.STRING)
    public PartyRole role;
    public int position;

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String placeKind() {
        return "party";
    }
}
