package rs.nadzor.mail;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import rs.nadzor.audit.Actor;
import rs.nadzor.shared.Coded;

/** What a person decided about a mail that will not move by itself. */
@Entity
@Table(name = "mail_decision")
class Decision extends PanacheEntityBase {

    enum Kind implements Coded {
        AGAIN, ARRIVED, DROPPED;

        @EnumeratedValue
        final String code = Coded.codeOf(this);
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    Mail mail;
    @Enumerated(EnumType.STRING)
    Kind decision;
    UUID decidedBy;
    String decidedByName;
    Instant decidedAt;

    protected Decision() {
    }

    Decision(Mail mail, Kind decision, Actor by, Instant at) {
        this.mail = mail;
        this.decision = decision;
        decidedBy = by.id();
        decidedByName = by.name();
        decidedAt = at;
    }
}
