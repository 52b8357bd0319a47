package rs.nadzor.contract;

import java.time.LocalDate;
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
import rs.nadzor.evidence.KeptCopy;

/** That somebody looked for a deal in a register: who, where, when, with which words, and what came of it. */
@Entity
@Table(name = "search_log")
public class SearchLog extends PanacheEntityBase implements Part {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    public Contract contract;
    public LocalDate searchedOn;
    /** Null: nobody has said. */
    @Enumerated(EnumType.STRING)
    public SearchRegister register;
    public String place;
    public String terms;
    @Enumerated(EnumType.STRING)
    public SearchResult result;
    public String searchedBy;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "proof_id")
    public KeptCopy proof;
    public String note;

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public String placeKind() {
        return "search";
    }
}
