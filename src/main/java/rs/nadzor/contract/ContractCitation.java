package rs.nadzor.contract;

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import rs.nadzor.evidence.Citation;

/** That a citation supports a place of a deal; one citation may support several. */
@Entity
@Table(name = "contract_citation")
@IdClass(ContractCitation.Key.class)
public class ContractCitation {
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    public Contract contract;
    @Id
    public String place;
    @Id
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "citation_id")
    public Citation citation;

    protected ContractCitation() {
    }

    ContractCitation(Contract contract, String place, Citation citation) {
        this.contract = contract;
        this.place = place;
        this.citation = citation;
    }

    /** PartKind of the identity of a row. */
    public record Key(UUID contract, String place, UUID citation) implements Serializable {
    }
}
