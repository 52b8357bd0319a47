package rs.nadzor.gap.objection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import org.hibernate.annotations.Generated;
import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import rs.nadzor.edition.Subject;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;

/** That somebody who read an edition says something in it is wrong; what was decided, answered, and which edition says it right. */
@Entity
@Table(name = "objection")
public class Objection extends PanacheEntityBase {
    /** In HQL: somebody still waits, for a decision or for the reply to the address they left. */
    static final String OPEN = "(o.decision.at is null or o.reply.at is null and o.contact is not null)";

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    @Version
    public int version;
    /** By which people name it; given by the database. */
    @Generated
    @Column(insertable = false, updatable = false)
    public int number;
    /** As among editions: "contract". */
    public String subjectKind;
    public UUID recordId;
    /** The number of the one that was read. */
    public int edition;
    /** The deal whose edition that was, where it has become part of another since; else null. */
    public UUID editionOf;
    /** The place on its page; null for the page as a whole. */
    public String anchor;
    public String aboutSr;
    public String aboutEn;
    public String text;
    public String evidence;
    public String evidenceAddress;
    /** The institution or firm that objects; null for a reader, whom nobody asks for a name. */
    public String objector;
    /** Where to answer; null where nobody left it, or once it was deleted. */
    public String contact;
    public Instant contactDeletedAt;
    /** The path of the language it was written in, which is the one to answer in. */
    public String language;
    public Instant receivedAt;
    /** The last day, in Belgrade, on which an answer is in time. */
    public LocalDate answerDue;
    @Embedded
    public Decision decision;
    @Embedded
    public Reply reply;
    @Embedded
    public Showing showing;
    /** The number of the one that says it right. */
    public Integer resultingEdition;

    static Optional<Objection> numbered(int number) {
        return find("number", number).singleResultOptional();
    }

    /** With a lock: of two people who decide at once the second one hears of the first. */
    static Optional<Objection> forDecision(int number) {
        Optional<Objection> found = numbered(number);
        found.ifPresent(o -> getEntityManager().refresh(o, LockModeType.PESSIMISTIC_WRITE));
        return found;
    }

    /** Newest first. */
    public static List<Objection> of(UUID record) {
        return list("recordId = ?1 order by number desc", record);
    }

    /** Those that the public page shows, in the order in which they came. */
    static List<Objection> shown(UUID record) {
        return list("recordId = ?1 and showing.at is not null order by number", record);
    }

    /** Those that somebody still waits for, the soonest due on top. */
    static List<Objection> waiting(int limit) {
        return find("from Objection o where " + OPEN + " order by o.answerDue, o.number").page(0, limit).list();
    }

    public static long open() {
        return count("from Objection o where " + OPEN);
    }

    public static long overdue(LocalDate today) {
        return count("from Objection o where " + OPEN + " and o.answerDue < ?1", today);
    }

    /** Whose edition was read. */
    UUID readOf() {
        return editionOf == null ? recordId : editionOf;
    }

    public Subject subject() {
        return new Subject(subjectKind, recordId);
    }

    public LocalizedText about() {
        return LocalizedText.of(aboutSr, aboutEn);
    }

    public Language language() {
        return Language.ofPath(language).orElse(Language.SR);
    }

    public boolean isOpen() {
        return decision == null || reply == null && contact != null;
    }

    public boolean isOverdue(LocalDate today) {
        return isOpen() && answerDue.isBefore(today);
    }

    /** Whether it was found right and no edition says so yet. */
    public boolean awaitsEdition() {
        return decision != null && decision.verdict().corrects() && resultingEdition == null;
    }

    /** @throws Settled when it was decided already */
    public void decide(Decision decision) {
        if (this.decision != null) throw new Settled();
        this.decision = decision;
    }

    /** @throws Settled before it is decided, and when it was answered already */
    public void answer(Reply reply) {
        if (decision == null || this.reply != null) throw new Settled();
        this.reply = reply;
    }

    /** @throws Settled unless it was found right, by a later edition than the one that was read */
    public void resultsIn(int edition) {
        if (decision == null || !decision.verdict().corrects() || editionOf == null && edition <= this.edition) throw new Settled();
        resultingEdition = edition;
    }

    /** @throws Settled before it is decided, by whoever decided, and when it is shown already */
    void show(Showing showing) {
        if (decision == null || this.showing != null || showing.by().equals(decision.by())) throw new Settled();
        this.showing = showing;
    }

    /** @throws Settled when it is not shown */
    void hide() {
        if (showing == null) throw new Settled();
        showing = null;
    }

    /** Not at this moment: somebody was faster, or something has to come before. */
    public static final class Settled extends IllegalStateException {
    }
}
