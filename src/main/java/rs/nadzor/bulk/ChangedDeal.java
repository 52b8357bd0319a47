package rs.nadzor.bulk;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One deal of a change: as it was shown to whoever ordered it, and what became of it. */
@Entity
@Table(name = "bulk_change_deal")
public class ChangedDeal extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "change_id", updatable = false)
    public BulkChange change;
    @Column(updatable = false)
    public int position;
    @Column(name = "contract_id", updatable = false)
    public UUID deal;
    @Column(updatable = false)
    public Integer readVersion;
    @Column(updatable = false)
    public String readSteps;
    /** Null: still to be done. */
    @Enumerated(EnumType.STRING)
    public Became outcome;

    static ChangedDeal of(BulkChange change, int position, DealAsRead read) {
        ChangedDeal deal = new ChangedDeal();
        deal.change = change;
        deal.position = position;
        deal.deal = read.id();
        deal.readVersion = read.version();
        deal.readSteps = read.steps();
        return deal;
    }

    DealAsRead asRead() {
        return new DealAsRead(deal, readVersion, readSteps);
    }

    static List<UUID> toDo(UUID change) {
        return find("change.id = ?1 and outcome is null order by position", change).<ChangedDeal>stream().map(deal -> deal.id).toList();
    }

    static long done(UUID change) {
        return count("change.id = ?1 and outcome is not null", change);
    }

    /** Kept from everybody else until the transaction ends. */
    static ChangedDeal locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
