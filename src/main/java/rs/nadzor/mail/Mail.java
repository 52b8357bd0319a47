package rs.nadzor.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.Language;

/** One mail to one person. Where it stands follows from its attempts and decisions (the view desk.mail_state). */
@Entity
@Table(name = "mail")
public class Mail extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    public String messageId;
    public String kind;
    public String recipient;
    public String language;
    public String subject;
    /** Encrypted; null once nobody needs it any more. */
    byte[] body;
    boolean byHand;
    boolean confidential;
    String leave;
    UUID about;
    public Instant createdAt;
    Instant dueAt;
    Instant uselessAfter;
    Instant settledAt;

    protected Mail() {
    }

    Mail(UUID name, Letter letter, String domain, Instant now) {
        messageId = "<" + name + "@" + domain + ">";
        kind = letter.kind();
        recipient = letter.to();
        language = letter.language().path();
        subject = letter.subject();
        byHand = letter.byHand();
        confidential = letter.confidential();
        leave = letter.leave();
        about = letter.about();
        createdAt = dueAt = now;
        uselessAfter = now.plus(letter.use());
    }

    /** Nobody sends it and nobody else decides about it until the transaction ends. */
    static Optional<Mail> forDecision(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    public Language language() {
        return Language.ofPath(language).orElse(Language.SR);
    }

    /** @throws Settled when it is not in doubt (or refused) any more, or nothing is left to be sent */
    void decide(Decision.Kind decision, Actor by, Instant now) {
        MailState state = MailRow.state(id);
        if (!state.allows(decision) || decision == Decision.Kind.AGAIN && (body == null || now.isAfter(uselessAfter))) throw new Settled();
        new Decision(this, decision, by, now).persist();
        if (decision == Decision.Kind.AGAIN) dueAt = now;
        else settle(now);
    }

    private void settle(Instant now) {
        settledAt = now;
        body = null;
        recipient = shownRecipient();
    }

    /** Of a confidential one the first letter and the domain: enough for who wrote to recognize it. */
    public String shownRecipient() {
        return confidential ? recipient.replaceFirst("^(.).*@", "$1…@") : recipient;
    }

    /** Not at this moment: somebody was faster, or its time is over. */
    static final class Settled extends IllegalStateException {
    }
}
