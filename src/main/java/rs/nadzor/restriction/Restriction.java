package rs.nadzor.restriction;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import rs.nadzor.web.StaffPrincipal;

/**
 * That a record, with others that go along, is for named people alone: the database shows it to nobody else. Whoever reads
 * one of these is among them.
 */
@Entity
@Table(name = "restriction")
public class Restriction extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    public UUID recordId;
    /** The {@link Restrictable#kind} of the record. */
    public String kind;
    public String reason;
    public UUID restrictedBy;
    public String restrictedByName;
    public Instant restrictedAt;
    public UUID liftedBy;
    public String liftedByName;
    public Instant liftedAt;
    public String liftReason;

    /** The one that holds for a record, itself or along with another; empty too for whoever may not see the record. */
    @SuppressWarnings("unchecked")
    public static Optional<Restriction> of(UUID record) {
        return getEntityManager().createNativeQuery("""
                select r.* from desk.restriction r join desk.restricted d on d.restriction_id = r.id where d.record_id = ?1""", Restriction.class)
                .setParameter(1, record).getResultStream().findFirst();
    }

    /** Those of a record that were lifted, newest first. */
    static List<Restriction> former(UUID record) {
        return list("recordId = ?1 and liftedAt is not null order by restrictedAt desc", record);
    }

    /** Everybody who is named for it, in the order in which they were. */
    public List<NamedPerson> people() {
        return NamedPerson.of(id);
    }

    /** @throws IllegalStateException when somebody has lifted it */
    void lift(StaffPrincipal by, String reason, Instant at) {
        if (liftedAt != null) throw new IllegalStateException("lifted already");
        liftedBy = by.id();
        liftedByName = by.name();
        liftedAt = at;
        liftReason = reason;
    }
}
