package rs.nadzor.contract;

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
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Parameters;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.Cursor;
import rs.nadzor.web.Paging;

/** That one person asked for a deal to be published as it stood at one revision, and what another decided. */
@Entity
@Table(name = "submission")
public class Submission extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "contract_id")
    public Contract contract;
    public int revision;
    /** Of all that the edition would say: sources and organizations change without the deal's version rising. */
    public String contentSha256;
    /** What is published now is wrong, and the note says what. */
    public boolean correction;
    public String noteSr;
    public String noteEn;
    public UUID submittedBy;
    public String submittedByName;
    public Instant submittedAt;
    @Enumerated(EnumType.STRING)
    public Decision decision;
    public UUID decidedBy;
    public String decidedByName;
    public Instant decidedAt;
    public String reason;

    /** What became of a submission. */
    public enum Decision implements Coded {
        APPROVED, RETURNED;

        @EnumeratedValue
        final String code = Coded.codeOf(this);
    }

    public static Optional<Submission> openFor(Contract contract) {
        return find("contract = ?1 and decision is null", contract).firstResultOptional();
    }

    /** Those of these deals that wait for a second person. */
    public static List<UUID> waitingAmong(List<UUID> contracts) {
        return find("select s.contract.id from Submission s where s.decision is null and s.contract.id in ?1", contracts)
                .project(UUID.class).list();
    }

    /** Newest first. */
    public static List<Submission> of(Contract contract) {
        return list("contract = ?1 order by submittedAt desc", contract);
    }

    /** Everything that waits for a second person, the longest wait first. */
    static Paging.Page<Submission> waiting(Paging paging) {
        var values = new Parameters();
        paging.after().ifPresent(last -> values.and("at", last.instant(0)).and("id", last.uuid(1)));
        String after = paging.after().isEmpty() ? "" : " and (s.submittedAt > :at or s.submittedAt = :at and s.id > :id)";
        List<Submission> rows = Submission.<Submission>find("from Submission s join fetch s.contract where s.decision is null" + after
                + " order by s.submittedAt, s.id", values).range(0, paging.fetch() - 1).list();
        return paging.page(rows, last -> Cursor.of(last.submittedAt, last.id));
    }

    /** How many this person may approve. */
    public static long waitingFor(UUID person) {
        return count("decision is null and submittedBy <> ?1", person);
    }

    public static List<Submission> waiting(int limit) {
        return find("from Submission s join fetch s.contract where s.decision is null order by s.submittedAt").page(0, limit).list();
    }

    /**
     * Nobody changes the deal, submits it again, decides or withdraws it until the transaction ends.
     *
     * @throws Stale when it gave way to another one, or the deal was withdrawn meanwhile
     */
    static Submission forDecision(UUID contract, UUID id) {
        Contract deal = Contract.forDecision(contract);
        Submission asked = find("id = ?1 and contract = ?2", id, deal).firstResult();
        if (asked == null) throw new Stale();
        getEntityManager().refresh(asked, LockModeType.PESSIMISTIC_WRITE);
        return asked;
    }

    public LocalizedText note() {
        return new LocalizedText(noteSr, noteEn);
    }

    /** Whether an edition would say something else now than what was submitted. */
    public boolean isOutgrown() {
        return contract.version != revision || !ContractChapter.fingerprint(contract).hex().equals(contentSha256);
    }

    public boolean isOpen() {
        return decision == null;
    }

    /**
     * @throws NotYours when the person who submitted decides
     * @throws Stale when the deal has changed since, or the submission is already decided
     */
    void decide(Decision decision, UUID by, String name, String reason, Instant at) {
        if (!isOpen()) throw new Stale();
        if (by.equals(submittedBy)) throw new NotYours();
        if (decision == Decision.APPROVED && isOutgrown()) throw new Stale();
        this.decision = decision;
        decidedBy = by;
        decidedByName = name;
        decidedAt = at;
        this.reason = reason;
    }

    /** Publishing takes two people. */
    public static final class NotYours extends IllegalStateException {
    }

    /** The deal is no longer what was read when the form was opened. */
    public static final class Stale extends IllegalStateException {
    }
}
