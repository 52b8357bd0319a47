package rs.nadzor.duplicate;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import rs.nadzor.audit.Actor;

/** That one record turned out to be of the same thing as another, which stays: who found so, when and why, and who took that back. */
@Entity
@Table(name = "duplicate")
public class Duplicate extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    /** The table of both records. */
    public String kind;
    public UUID duplicateId;
    public UUID keptId;
    /** What that one was called until then, a line a language. */
    public String keptName;
    public String reason;
    public UUID foundBy;
    public String foundByName;
    public Instant foundAt;
    /** The events of the audit between these two, of one transaction, are all that moved. */
    public long firstEvent;
    public long lastEvent;
    public UUID separatedBy;
    public String separatedByName;
    public Instant separatedAt;
    public String separationReason;

    protected Duplicate() {
    }

    Duplicate(String kind, Pair pair, String reason, Actor by, Instant at) {
        this.kind = kind;
        keptId = pair.kept().id();
        keptName = Stream.of(pair.kept().title().sr(), pair.kept().title().en()).filter(Objects::nonNull).collect(Collectors.joining("\n"));
        duplicateId = pair.duplicate().id();
        this.reason = reason.strip();
        foundBy = by.id();
        foundByName = by.name();
        foundAt = at;
    }

    /** Those that lead to this record now, the newest first. */
    public static List<Duplicate> of(UUID kept) {
        return list("keptId = ?1 and separatedAt is null order by foundAt desc, id desc", kept);
    }

    /** Why this record leads to another; empty for one that stays. */
    public static Optional<Duplicate> holding(UUID duplicate) {
        return find("duplicateId = ?1 and separatedAt is null", duplicate).firstResultOptional();
    }

    /** Whether one of two records is for named people alone: nobody would know what leads where. */
    static boolean isRestricted(UUID one, UUID other) {
        return (boolean) getEntityManager().createNativeQuery("select exists (select from desk.restricted where record_id in (?1, ?2))", Boolean.class)
            .setParameter(1, one).setParameter(2, other).getSingleResult();
    }

    /** With a lock: of two people who separate at once the second one finds it done. */
    static Optional<Duplicate> forDecision(UUID id) {
        return Optional.ofNullable(findById(id, LockModeType.PESSIMISTIC_WRITE));
    }

    public boolean holds() {
        return separatedAt == null;
    }

    /** @throws Settled when somebody was faster */
    void separate(String why, Actor by, Instant at) {
        if (!holds()) throw new Settled();
        separatedBy = by.id();
        separatedByName = by.name();
        separatedAt = at;
        separationReason = why.strip();
    }

    /** It was taken back already. */
    public static final class Settled extends IllegalStateException {
    }
}
