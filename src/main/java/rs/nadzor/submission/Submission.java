package rs.nadzor.submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumeratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.edition.EditionKind;
import rs.nadzor.edition.Imprint;
import rs.nadzor.edition.Subject;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.Fingerprint;

/** That one person asked for a subject to be published as it stood at one revision, and what another decided. */
@Entity
@Table(name = "submission")
public class Submission extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    /** As among editions: "contract". */
    public String subjectKind;
    public UUID recordId;
    public int revision;
    /** Of all that the edition would say: sources and organizations change without the subject's version rising. */
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

    /** How a subject stands: its version, and the fingerprint of all that an edition of it would say. */
    public record Revision(int version, Fingerprint content) {
    }

    /**
     * Asks for the next edition. What was submitted before the subject changed can never be approved and gives way; the audit
     * keeps it.
     *
     * @param read the version that the person read
     * @throws IllegalArgumentException for a correction that does not say what it corrects
     * @throws Stale when the subject has changed since, or is submitted already
     */
    public static Submission open(Subject subject, int read, Revision now, boolean correction, LocalizedText note, UUID by, String name, Instant at) {
        if (correction && note.isEmpty()) throw new IllegalArgumentException("a correction says what it corrects");
        Optional<Submission> open = openFor(subject);
        if (now.version != read || open.isPresent() && !open.get().isOutgrown(now)) throw new Stale();
        open.ifPresent(Submission::delete);
        flush();
        Submission submission = new Submission();
        submission.subjectKind = subject.kind();
        submission.recordId = subject.id();
        submission.revision = read;
        submission.contentSha256 = now.content.hex();
        submission.correction = correction;
        submission.noteSr = note.sr();
        submission.noteEn = note.en();
        submission.submittedBy = by;
        submission.submittedByName = name;
        submission.submittedAt = at;
        submission.persist();
        return submission;
    }

    public static Optional<Submission> openFor(Subject subject) {
        return find("subjectKind = ?1 and recordId = ?2 and decision is null", subject.kind(), subject.id()).firstResultOptional();
    }

    /** Those of these records that wait for a second person. */
    public static List<UUID> waitingAmong(List<UUID> records) {
        return find("select s.recordId from Submission s where s.decision is null and s.recordId in ?1", records).project(UUID.class).list();
    }

    /** Newest first. */
    public static List<Submission> of(Subject subject) {
        return list("subjectKind = ?1 and recordId = ?2 order by submittedAt desc", subject.kind(), subject.id());
    }

    /** Whoever asked for these to be published read something else. */
    public static void lapse(List<UUID> records) {
        delete("decision is null and recordId in ?1", records);
    }

    /** How many this person may approve. */
    public static long waitingFor(UUID person) {
        return count("decision is null and submittedBy <> ?1", person);
    }

    /**
     * Nobody decides it until the transaction ends; the subject is locked by the caller before.
     *
     * @throws Stale when it gave way to another one, or the subject was withdrawn meanwhile
     */
    public static Submission forDecision(Subject subject, UUID id) {
        Submission asked = find("id = ?1 and subjectKind = ?2 and recordId = ?3", id, subject.kind(), subject.id()).firstResult();
        if (asked == null) throw new Stale();
        getEntityManager().refresh(asked, LockModeType.PESSIMISTIC_WRITE);
        return asked;
    }

    public LocalizedText note() {
        return new LocalizedText(noteSr, noteEn);
    }

    /** Whether an edition would say something else now than what was submitted. */
    public boolean isOutgrown(Revision now) {
        return now.version != revision || !now.content.hex().equals(contentSha256);
    }

    public boolean isOpen() {
        return decision == null;
    }

    /**
     * Approves exactly what was submitted.
     *
     * @return who stands behind the edition that comes of it
     * @throws NotYours when the person who submitted decides
     * @throws Stale when the subject has changed since, or the submission is already decided
     */
    public Imprint approve(Revision now, UUID by, String name, Instant at) {
        refuse(by);
        if (isOutgrown(now)) throw new Stale();
        decide(Decision.APPROVED, by, name, null, at);
        return Imprint.of(submittedBy, by, correction ? EditionKind.CORRECTION : EditionKind.FIRST, note().isEmpty() ? null : note());
    }

    /** Sends it back with a reason; throws as {@link #approve}, but for what has changed. */
    public void sendBack(UUID by, String name, String reason, Instant at) {
        refuse(by);
        decide(Decision.RETURNED, by, name, reason, at);
    }

    private void refuse(UUID by) {
        if (!isOpen()) throw new Stale();
        if (by.equals(submittedBy)) throw new NotYours();
    }

    private void decide(Decision decision, UUID by, String name, String reason, Instant at) {
        this.decision = decision;
        decidedBy = by;
        decidedByName = name;
        decidedAt = at;
        this.reason = reason;
    }

    /** It may not be published as it is; the message beside that field says why. */
    public static final class Refused extends IllegalStateException {
        final String field;
        final Object[] arguments;

        /** @param key of the message */
        public Refused(String field, String key, Object... arguments) {
            super(key);
            this.field = field;
            this.arguments = arguments;
        }
    }

    /** Publishing takes two people. */
    public static final class NotYours extends IllegalStateException {
    }

    /** The subject is no longer what was read when the form was opened. */
    public static final class Stale extends IllegalStateException {
    }
}
