package rs.nadzor.contract;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** How this deal stands to another one. */
@Entity
@Table(name = "related_contract")
public class RelatedContract extends Part {
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "other_id")
    public Contract other;
    @Enumerated(EnumType.STRING)
    public Relation relation;

    @Override
    public String placeKind() {
        return "related";
    }
}
