package rs.nadzor.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import rs.nadzor.contract.Contract;

/** One row, and what became of it: it waits, or a deal came of it, or somebody left it out. */
@Entity
@Table(name = "batch_row")
public class BatchRow extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "batch_id", updatable = false)
    public Batch batch;
    /** The row in what was pasted, from 1. */
    @Column(updatable = false)
    public int position;
    /** Further rows that said the same. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(updatable = false)
    public List<Integer> repeats = new ArrayList<>();
    /** As it was pasted: mended cells do not change it. */
    @Column(updatable = false)
    public String fingerprint;
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> cells = new ArrayList<>();
    /** Fields in which what looks like data of a private person may stay. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> checked = new ArrayList<>();
    /** Somebody looked at the deals that are similar: this is another one. */
    public boolean another;
    public Instant leftOutAt;
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "contract_id")
    public Contract deal;
    public Instant savedAt;

    static BatchRow of(Batch batch, Line line, String fingerprint) {
        BatchRow row = new BatchRow();
        row.batch = batch;
        row.position = line.number();
        row.fingerprint = fingerprint;
        row.cells = new ArrayList<>(line.cells());
        return row;
    }

    /** Kept from everybody else until the transaction ends. */
    static BatchRow locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The deal itself may be restricted to others since. */
    public boolean isSettled() {
        return savedAt != null || leftOutAt != null;
    }

    /** "7", or "7, 12" where the same stood twice. */
    public String lines() {
        return Stream.concat(Stream.of(position), repeats.stream()).map(String::valueOf).collect(Collectors.joining(", "));
    }

    void saved(UUID contract, Instant at) {
        deal = Contract.findById(contract);
        savedAt = at;
    }

    /** What came of which row of which batch, for the page of a deal. */
    static List<BatchRow> of(UUID contract) {
        return list("from BatchRow r join fetch r.batch b left join fetch b.citation c left join fetch c.source where r.deal.id = ?1", contract);
    }
}
