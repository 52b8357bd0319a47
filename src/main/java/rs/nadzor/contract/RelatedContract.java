package rs.nadzor.contract;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** How this deal stands to another one. */
@Entity
@Table(name = "related_contract")
public class RelatedContract extends PanacheEntityBase implements Part {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    public Contract contract;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "other_id")
    public Contract other;
    @Enumerated(EnumType.STRING)
    public Relation relation;

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String placeKind() {
        return "related";
    }
}
