package rs.nadzor.gap.objection;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.mail.Letter;
import rs.nadzor.mail.MailRow;
import rs.nadzor.mail.Outbox;
import rs.nadzor.web.PublicAddress;

/** To whoever left an address with an objection: that it came, and the reply. In the language they wrote in. */
@ApplicationScoped
class ObjectorMail {

    private static final String REPLY = "reply";
    private static final Duration USE = Duration.ofDays(3);

    @CheckedTemplate(basePath = "objection")
    static final class Templates {
        static native TemplateInstance receivedMail(Objection o, String address);

        static native TemplateInstance replyMail(Objection o, String text, String address);
    }

    @Inject
    Outbox outbox;
    @Inject
    PublicAddress address;
    @Inject
    Objections objections;
    @Inject
    Clock clock;

    boolean reaches(Objection objection) {
        return objection.contact != null && outbox.isOpen();
    }

    /** Nothing of what they typed: whoever types somebody else's address shall not write to them through us. */
    void received(Objection o) {
        put("received", o, texts(o.language()).mail_received_subject(o.number), Templates.receivedMail(o, page(o)), false);
    }

    /** As a person wrote it. */
    void reply(Objection o, String text) {
        put(REPLY, o, texts(o.language()).mail_reply_subject(o.number), Templates.replyMail(o, text, page(o)), true);
    }

    /** What became of the reply; empty where it was not mailed, and once the outbox has forgotten it. */
    Optional<MailRow> replied(Objection o) {
        return o.reply == null ? Optional.empty() : MailRow.about(o.id, REPLY, clock.instant());
    }

    private void put(String kind, Objection o, String subject, TemplateInstance text, boolean byHand) {
        outbox.put(new Letter(kind, o.contact, o.language(), subject, text.setLocale(o.language().locale()).render(), null, byHand, true, USE, o.id));
    }

    private String page(Objection o) {
        return address.of("/" + o.language().path() + objections.page(o));
    }

    private static ObjectionMessages texts(Language language) {
        return Texts.in(ObjectionMessages.class, language);
    }
}
