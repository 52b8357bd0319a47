package rs.nadzor.exchange;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import rs.nadzor.contract.Contract;
import rs.nadzor.contract.Removal;
import rs.nadzor.evidence.Citation;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.Fingerprint;
import rs.nadzor.web.StaffPrincipal;

/** Rows that somebody brought in at once: what their columns hold, where they are from, and the deals that came of them. */
@Entity
@Table(name = "batch")
public class Batch extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    /** Of the text, so that whoever pastes it a second time comes to the first. */
    @Column(updatable = false)
    public String fingerprint;
    /** Whether the first row names the columns. */
    public boolean headed;
    /** A {@link Meaning} for each; empty until somebody has chosen. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> columns = new ArrayList<>();
    /** Where the rows are from: every deal cites it. Null: nobody said. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "citation_id")
    public Citation citation;
    @Column(updatable = false)
    public UUID madeBy;
    @Column(updatable = false)
    public String madeByName;
    @Column(updatable = false)
    public Instant madeAt;
    @OneToMany(mappedBy = "batch", cascade = CascadeType.ALL)
    @OrderBy("position")
    public List<BatchRow> rows = new ArrayList<>();

    /** The same text of the same person is the same batch, however often it is sent. */
    static Batch of(String pasted, List<Line> lines, StaffPrincipal by, Instant at) {
        String fingerprint = Fingerprint.of(pasted.strip()).hex();
        getEntityManager().createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext(?1))").setParameter(1, by.id() + fingerprint).getSingleResult();
        Optional<Batch> known = find("madeBy = ?1 and fingerprint = ?2", by.id(), fingerprint).firstResultOptional();
        return known.orElseGet(() -> {
            Batch batch = new Batch();
            batch.fingerprint = fingerprint;
            batch.headed = Guess.isHeaded(lines) || lines.size() > 1 && Mapping.hasHeadings(lines.get(0).cells(), by.id());
            batch.madeBy = by.id();
            batch.madeByName = by.name();
            batch.madeAt = at;
            lines.forEach(batch::add);
            batch.persist();
            return batch;
        });
    }

    /** A row that says the same as an earlier one is that one once more. */
    private void add(Line line) {
        String fingerprint = line.fingerprint();
        rows.stream().filter(row -> row.fingerprint.equals(fingerprint)).findFirst().ifPresentOrElse(row -> row.repeats.add(line.number()),
                () -> rows.add(BatchRow.of(this, line, fingerprint)));
    }

    /** With all that its pages show, in one query. */
    static Optional<Batch> mine(UUID id, UUID person) {
        return find("""
                from Batch b join fetch b.rows r left join fetch r.deal left join fetch b.citation c left join fetch c.source
                 where b.id = ?1 and b.madeBy = ?2""", id, person).singleResultOptional();
    }

    boolean isMapped() {
        return !columns.isEmpty();
    }

    List<Meaning> meanings() {
        return columns.stream().map(code -> Coded.read(Meaning.class, code).orElse(Meaning.LEAVE_OUT)).toList();
    }

    public int width() {
        return rows.get(0).cells.size();
    }

    /** "" for each where the first row is a deal. */
    List<String> headings() {
        List<String> first = rows.get(0).cells;
        return headed ? first : first.stream().map(cell -> "").toList();
    }

    /** Those that are deals. */
    public List<BatchRow> deals() {
        return headed ? rows.subList(1, rows.size()) : rows;
    }

    /** Neither saved nor left out. */
    List<BatchRow> open() {
        return deals().stream().filter(row -> !row.isSettled()).toList();
    }

    public List<BatchRow> leftOut() {
        return rows.stream().filter(row -> row.leftOutAt != null).toList();
    }

    /** Deals of it that stand in the way of throwing it away: somebody changed them since, or others rest on them. */
    List<Contract> settled() {
        Map<UUID, Contract> settled = new LinkedHashMap<>();
        for (BatchRow row : saved()) if (row.deal.changedAt.isAfter(row.savedAt)) settled.put(row.deal.id, row.deal);
        Removal.settled(saved().stream().map(row -> row.deal.id).toList()).forEach(deal -> settled.put(deal.id, deal));
        return List.copyOf(settled.values());
    }

    /** With the drafts that came of it; the source stays, and the audit knows what was there. */
    void remove() {
        List<Contract> deals = saved().stream().map(row -> row.deal).toList();
        delete();
        flush();
        deals.forEach(Removal::of);
    }

    public List<BatchRow> saved() {
        return rows.stream().filter(row -> row.deal != null).toList();
    }
}
