package rs.nadzor.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.audit.Actor;
import rs.nadzor.contract.Contract;
import rs.nadzor.gap.Finding;

/** One thing to do about a deal: what, who, by when. Whether it is late follows from the day and is not stored. */
@Entity
@Table(name = "follow_up")
public class FollowUp extends PanacheEntityBase {
    /** Some day: there is no date yet. Sorts last. */
    public static final LocalDate SOME_DAY = LocalDate.of(9999, 12, 31);

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @Version
    public int version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    public Contract contract;
    /** Null when it is about the deal as a whole. */
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "finding_id")
    public Finding finding;
    public String what;
    /** Null when the owner has no account. */
    public UUID ownerId;
    public String ownerName;
    public LocalDate due;
    public UUID openedBy;
    public String openedByName;
    public Instant openedAt;
    public UUID doneBy;
    public String doneByName;
    public Instant doneAt;
    public String doneNote;
    @OneToMany(mappedBy = "followUp", cascade = CascadeType.ALL)
    @OrderBy("postponedAt, id")
    public List<Postponement> postponements = new ArrayList<>();

    /** @param due null for some day */
    static FollowUp open(Contract contract, Finding finding, String what, Owner owner, LocalDate due, Actor by, Instant at) {
        FollowUp step = new FollowUp();
        step.contract = contract;
        step.finding = finding;
        step.what = what.strip();
        step.ownerId = owner.id();
        step.ownerName = owner.name();
        step.due = due == null ? SOME_DAY : due;
        step.openedBy = by.id();
        step.openedByName = by.name();
        step.openedAt = at;
        step.persist();
        return step;
    }

    /** Those still to do first, the soonest on top. */
    public static List<FollowUp> of(UUID contract) {
        return list("contract.id = ?1 order by case when doneAt is null then 0 else 1 end, due, id", contract);
    }

    /** What a person has still to do until that day, late or not, the soonest first; with its deal. */
    public static List<FollowUp> due(UUID person, LocalDate until, int most) {
        return find("from FollowUp f join fetch f.contract where f.ownerId = ?1 and f.doneAt is null and f.due <= ?2 order by f.due, f.id",
                person, until).page(0, most).list();
    }

    /** How much a person has still to do until that day. */
    public static long dueBy(UUID person, LocalDate until) {
        return count("ownerId = ?1 and doneAt is null and due <= ?2", person, until);
    }

    /** Those still to do of several deals at once. */
    public static List<FollowUp> openOf(List<UUID> contracts) {
        return list("contract.id in ?1 and doneAt is null order by due, id", contracts);
    }

    /** Those still to do, kept from every change until the transaction ends. */
    public static List<FollowUp> openForUpdate(UUID contract) {
        return find("contract.id = ?1 and doneAt is null order by id", contract).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** With everything its page shows. */
    static Optional<FollowUp> withAll(UUID id) {
        return find("from FollowUp f join fetch f.contract left join fetch f.finding left join fetch f.postponements where f.id = ?1", id)
                .singleResultOptional();
    }

    public boolean isOpen() {
        return doneAt == null;
    }

    public boolean hasDate() {
        return !due.equals(SOME_DAY);
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && due.isBefore(today);
    }

    /**
     * Somebody else does it from now on.
     *
     * @throws AlreadyDone when it is done
     */
    public void assign(Owner owner) {
        refuseIfDone();
        ownerId = owner.id();
        ownerName = owner.name();
    }

    /**
     * @param note a word on what came of it
     * @throws AlreadyDone when somebody was faster
     */
    public void complete(String note, Actor by, Instant at) {
        refuseIfDone();
        doneBy = by.id();
        doneByName = by.name();
        doneAt = at;
        doneNote = note.strip();
    }

    /**
     * @param until null for some day
     * @throws AlreadyDone when it is done
     */
    public void postpone(LocalDate until, String reason, Actor by, Instant at) {
        refuseIfDone();
        LocalDate later = until == null ? SOME_DAY : until;
        if (later.equals(due)) return;
        postponements.add(new Postponement(this, later, reason.strip(), by, at));
        due = later;
    }

    private void refuseIfDone() {
        if (!isOpen()) throw new AlreadyDone();
    }

    /** It is done already. */
    public static final class AlreadyDone extends IllegalStateException {
    }
}
