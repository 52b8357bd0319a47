package rs.nadzor.contract;

import java.time.LocalDate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import rs.nadzor.evidence.KeptCopy;

/** That somebody looked for a deal in a register: who, where, when, with which words, and what came of it. */
@Entity
@Table(name = "search_log")
public class SearchLog extends Part {
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
    public String placeKind() {
        return "search";
    }
}
