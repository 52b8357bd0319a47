package rs.nadzor.contract;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrePersist;
import jakarta.persistence.Version;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/**
 * A record as the desk keeps it: who logged it, who changed it last, and by what it is found. "version" is the revision
 * that forms and submissions name; every change of a child bumps it.
 */
@MappedSuperclass
public abstract class Logged extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @Version
    public int version;
    @Column(updatable = false)
    public Instant createdAt;
    @Column(updatable = false)
    public UUID createdBy;
    @Column(updatable = false)
    public String createdByName = "";
    public Instant changedAt;
    public String changedByName = "";
    /** What the desk's search looks in. */
    public String search = "";
    /** The title in Latin, by which the desk's list sorts. */
    public String sortTitle = "";

    /** Somebody changed the record or a part of it: its version rises, and search finds it by what it says now. */
    public void changed(Instant at, String byName) {
        changedAt = at;
        changedByName = byName;
        index();
    }

    /** Keeps {@link #search} and {@link #sortTitle} as the record stands. */
    @PrePersist
    abstract void index();
}
