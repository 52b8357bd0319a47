package rs.nadzor.gap;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.Coded;

/** What a person thinks of a finding; in Serbian <i>ocena</i>. Public once another person approved that its facts were checked. */
@Entity
@Table(name = "review")
public class Review extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @Version
    public int version;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "finding_id")
    public Finding finding;
    @Enumerated(EnumType.STRING)
    public Verdict outcome;
    public String reason;
    public String commentSr;
    public String commentEn;
    public UUID reviewedBy;
    public String reviewedByName;
    public Instant reviewedAt;
    public UUID approvedBy;
    public String approvedByName;
    public Instant approvedAt;
    public Instant replacedAt;

    /** What a review says; not a judgement on anybody. */
    public enum Verdict implements Coded {
        FACTS_CHECKED, DISMISSED, NEEDS_FOLLOW_UP;

        @EnumeratedValue
        final String code = Coded.codeOf(this);
    }

    protected Review() {
    }

    Review(Finding finding, Verdict outcome, String reason, LocalizedText comment, Actor by, Instant at) {
        this.finding = finding;
        this.outcome = outcome;
        this.reason = reason;
        commentSr = comment.sr();
        commentEn = comment.en();
        reviewedBy = by.id();
        reviewedByName = by.name();
        reviewedAt = at;
    }

    /** The review that counts: the newest. */
    public static Optional<Review> of(Finding finding) {
        return find("finding = ?1 and replacedAt is null", finding).firstResultOptional();
    }

    /** Newest first. */
    public static List<Review> all(Finding finding) {
        return list("finding = ?1 order by reviewedAt desc, id desc", finding);
    }

    /** Approved findings of a deal that held at a moment; null: that hold now. */
    static List<Review> approved(UUID contract, Instant at) {
        String query = "from Review r join fetch r.finding f where f.contract.id = ?1 and r.replacedAt is null and r.approvedAt is not null ";
        return at == null ? list(query + "and f.endedAt is null order by f.rule", contract)
                : list(query + "and f.since <= ?2 and (f.endedAt is null or f.endedAt > ?2) order by f.rule", contract, at);
    }

    public LocalizedText comment() {
        return LocalizedText.of(commentSr, commentEn);
    }

    public boolean isApproved() {
        return approvedAt != null;
    }

    /** Whether this person may say the second yes. */
    public boolean awaits(UUID person) {
        return outcome == Verdict.FACTS_CHECKED && !isApproved() && replacedAt == null && !person.equals(reviewedBy);
    }

    /**
     * @throws Stale when the facts changed, the review was replaced, is already approved or does not say that they were checked
     * @throws NotYours when the person who checked approves
     */
    void approve(Actor by, Instant at) {
        if (!finding.holds() || replacedAt != null || isApproved() || outcome != Verdict.FACTS_CHECKED) throw new Stale();
        boolean installation = by.id() == null && reviewedBy == null;
        if (!installation && (by.id() == null || by.id().equals(reviewedBy))) throw new NotYours();
        approvedBy = by.id();
        approvedByName = by.name();
        approvedAt = at;
    }

    /** What is public takes two people. */
    public static final class NotYours extends IllegalStateException {
    }

    /** What was approved is changed by an editor. */
    public static final class Settled extends IllegalStateException {
    }

    /** The finding or its review is no longer what was read. */
    public static final class Stale extends IllegalStateException {
    }
}
