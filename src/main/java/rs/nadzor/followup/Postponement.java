package rs.nadzor.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.audit.Actor;

/** That somebody moved a follow-up to another day, and why. */
@Entity
@Table(name = "postponement")
public class Postponement extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "follow_up_id")
    public FollowUp followUp;
    public LocalDate wasDue;
    public LocalDate due;
    public String reason;
    public UUID postponedBy;
    public String postponedByName;
    public Instant postponedAt;

    protected Postponement() {
    }

    Postponement(FollowUp followUp, LocalDate due, String reason, Actor by, Instant at) {
        this.followUp = followUp;
        wasDue = followUp.due;
        this.due = due;
        this.reason = reason;
        postponedBy = by.id();
        postponedByName = by.name();
        postponedAt = at;
    }

    public boolean hasDate() {
        return !due.equals(FollowUp.SOME_DAY);
    }
}
