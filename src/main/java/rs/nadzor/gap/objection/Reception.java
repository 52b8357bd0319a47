package rs.nadzor.gap.objection;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.Language;
import rs.nadzor.shared.ClockProducer;
import rs.nadzor.shared.WebAddress;
import rs.nadzor.web.Typed;

/** Writes down what readers object to, on the desk's connection; the only class that a public address lets do so. */
@ApplicationScoped
class Reception implements PublicReception {
    /** Whom the audit names. */
    static final Actor READER = new Actor(null, "reader");
    private static final Logger LOG = Logger.getLogger(Reception.class);
    /** So that two nodes count one after the other. */
    private static final long TURN = 0x6f626a656374L;

    @Inject
    EntityManager desk;
    @Inject
    PublicObjectionTerms terms;
    @Inject
    ObjectorMail mail;
    @Inject
    Clock clock;

    @Override
    public PublicReceipt receive(PublicReading reading, PublicObjectionForm said, Language language) {
        try {
            return Acting.as(READER, () -> QuarkusTransaction.requiringNew().call(() -> {
                Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
                refuseFlood(now);
                Objection objection = objection(reading, said, language, now);
                objection.persistAndFlush();
                if (mail.reaches(objection)) mail.received(objection);
                return new PublicReceipt(objection.number, objection.answerDue);
            }));
        } catch (Full full) {
            throw full;
        } catch (RuntimeException failed) {
            // Whatever it is, the reader keeps the text and hears where to send it. The message may hold what was typed.
            LOG.errorf("An objection could not be written down (%s)", failed.getClass().getName());
            throw new Closed(failed);
        }
    }

    private void refuseFlood(Instant now) {
        desk.createNativeQuery("select pg_advisory_xact_lock(:turn)", Object.class).setParameter("turn", TURN).getSingleResult();
        if (Objection.count("receivedAt > ?1", now.minus(1, ChronoUnit.HOURS)) >= terms.perHour()) throw new Full();
    }

    private Objection objection(PublicReading reading, PublicObjectionForm said, Language language, Instant now) {
        Objection objection = new Objection();
        objection.subjectKind = reading.edition().subjectKind;
        objection.recordId = reading.edition().subjectId;
        objection.edition = reading.edition().number;
        if (reading.place() != null) {
            objection.anchor = reading.place().anchor();
            objection.aboutSr = reading.place().line().sr();
            objection.aboutEn = reading.place().line().en();
        }
        objection.text = said.text().strip();
        objection.evidence = Typed.text(said.evidence());
        objection.evidenceAddress = WebAddress.read(said.evidenceAddress()).map(WebAddress::value).orElse(null);
        objection.objector = said.named() ? Typed.text(said.organization()) : null;
        objection.contact = Typed.text(said.contact());
        objection.language = language.path();
        objection.receivedAt = now;
        objection.answerDue = now.atZone(ClockProducer.BELGRADE).toLocalDate().plusDays(terms.answerDays());
        return objection;
    }
}
