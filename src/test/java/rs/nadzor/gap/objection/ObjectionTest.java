package rs.nadzor.gap.objection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.gap.Deals.written;
import static rs.nadzor.gap.objection.Objecting.published;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.edition.EditionKind;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.job.Progress;
import rs.nadzor.shared.ClockProducer;

@QuarkusTest
class ObjectionTest {
    private static final Actor VUK = new Actor(UUID.randomUUID(), "Vuk");
    private static final LocalizedText WHY = new LocalizedText("Провeрили смо записник.", null);

    @Inject
    EntityManager desk;
    @Inject
    Contacts contacts;
    @Inject
    PublicReception reception;

    /** Fifteen calendar days from the day of receipt in Belgrade: also where the night there begins before UTC's, and hours are moved. */
    @ParameterizedTest
    @CsvSource({"2027-03-15T12:00:00Z,2027-03-30", "2027-03-27T22:30:00Z,2027-04-11", "2027-03-27T23:30:00Z,2027-04-12",
            "2027-03-28T21:59:59Z,2027-04-12", "2027-03-28T22:00:00Z,2027-04-13", "2027-10-30T21:59:00Z,2027-11-14",
            "2027-10-31T22:59:00Z,2027-11-15", "2027-10-31T23:00:00Z,2027-11-16", "2028-02-14T22:59:00Z,2028-02-29"})
    void isAnsweredWithinFifteenDaysOfBelgrade(Instant received, LocalDate due) {
        Objecting deal = published();
        Reception real = (Reception) ClientProxy.unwrap(reception);
        Clock before = real.clock;
        real.clock = Clock.fixed(received, ClockProducer.BELGRADE);
        try {
            assertEquals(due, deal.received().answerDue);
        } finally {
            real.clock = before;
        }
    }

    @Test
    void isOverdueFromTheDayAfterItsDayUntilSomebodyAnswers() {
        Objection waits = objection("a@example.org");
        assertFalse(waits.isOverdue(waits.answerDue));
        assertTrue(waits.isOverdue(waits.answerDue.plusDays(1)));
        waits.decide(decision(Verdict.REJECTED));
        assertTrue(waits.isOverdue(waits.answerDue.plusDays(1)), "who left an address waits for the reply");
        waits.answer(Reply.of("Нисте у праву.", VUK, Instant.now()));
        assertFalse(waits.isOverdue(waits.answerDue.plusDays(1)));
        Objection nameless = objection(null);
        nameless.decide(decision(Verdict.REJECTED));
        assertFalse(nameless.isOverdue(nameless.answerDue.plusDays(1)), "nobody waits for a reply");
    }

    @Test
    void isDecidedOnceAndAnsweredAfterwards() {
        Objection one = objection("a@example.org");
        assertThrows(Objection.Settled.class, () -> one.answer(Reply.of("Рано.", VUK, Instant.now())));
        one.decide(decision(Verdict.REJECTED));
        assertThrows(Objection.Settled.class, () -> one.decide(decision(Verdict.UPHELD)));
        assertThrows(Objection.Settled.class, () -> one.resultsIn(2), "what was rejected results in nothing");
        assertThrows(IllegalArgumentException.class, () -> Decision.of(Verdict.UPHELD, LocalizedText.NONE, VUK, Instant.now()));
    }

    @Test
    void resultsInTheNextEditionOnceItIsUpheld() {
        Objecting deal = published();
        Objection upheld = deal.received(), rejected = deal.received(), undecided = deal.received(), partly = deal.received();
        deal.publish(EditionKind.UPDATE);
        decide(upheld, Verdict.UPHELD);
        decide(rejected, Verdict.REJECTED);
        decide(partly, Verdict.PARTLY);
        assertNull(again(upheld).resultingEdition, "an edition of before the decision corrects nothing");
        assertTrue(again(upheld).awaitsEdition());
        assertEquals(3, deal.publish(EditionKind.CORRECTION));
        assertEquals(3, again(upheld).resultingEdition);
        assertEquals(3, again(partly).resultingEdition);
        assertNull(again(rejected).resultingEdition);
        assertNull(again(undecided).resultingEdition);
        deal.publish(EditionKind.UPDATE);
        assertEquals(3, again(upheld).resultingEdition, "the first one stays");
    }

    @Test
    void isNotCorrectedByAnEditionThatOnlyBringsAReview() {
        Objecting deal = published();
        Objection figure = deal.received(), finding = deal.received();
        written(() -> Objection.update("anchor = 'finding-GAP-03' where id = ?1", finding.id));
        decide(figure, Verdict.UPHELD);
        decide(finding, Verdict.UPHELD);
        deal.publish(EditionKind.REVIEW);
        assertNull(again(figure).resultingEdition);
        assertEquals(2, again(finding).resultingEdition);
    }

    @Test
    void forgetsTheAddressSomeDaysAfterTheReply() {
        Objecting deal = published();
        Objection fresh = deal.received("contact", "fresh@example.org"), old = deal.received("contact", "old@example.org"),
                waiting = deal.received("contact", "waiting@example.org"), forgotten = deal.received("contact", "forgotten@example.org");
        for (Objection one : new Objection[] { fresh, old }) decide(one, Verdict.REJECTED);
        answer(fresh, Instant.now().minus(Duration.ofDays(29)));
        answer(old, Instant.now().minus(Duration.ofDays(31)));
        written(() -> Objection.update("receivedAt = ?1 where id = ?2", Instant.now().minus(Duration.ofDays(366)), forgotten.id));
        assertTrue(forget() >= 2);
        assertEquals("fresh@example.org", again(fresh).contact);
        assertEquals("waiting@example.org", again(waiting).contact);
        for (Objection one : new Objection[] { again(old), again(forgotten) }) {
            assertNull(one.contact);
            assertNotNull(one.contactDeletedAt);
        }
        assertEquals(0, forget());
    }

    @Test
    void isAuditedWithoutTheAddress() {
        Objecting deal = published();
        Objection one = deal.received("contact", "tajni.citalac@example.org");
        decide(one, Verdict.UPHELD);
        String audit = audit(one);
        assertTrue(audit.contains("reader") && audit.contains("Камера је било 800") && audit.contains("upheld"), audit);
        assertTrue(audit.contains("***"));
        assertFalse(audit.contains("tajni.citalac"), audit);
    }

    private long forget() {
        return Acting.as(Actor.SYSTEM, () -> contacts.run(Progress.UNSEEN));
    }

    private String audit(Objection one) {
        return QuarkusTransaction.requiringNew().call(() -> (String) desk.createNativeQuery("""
                select string_agg(concat_ws(' ', actor_name, before, after), ' ' order by id) from desk.audit_event
                 where table_name = 'objection' and row_id = ?1""", String.class).setParameter(1, one.id.toString()).getSingleResult());
    }

    private static Objection objection(String contact) {
        Objection objection = new Objection();
        objection.contact = contact;
        objection.edition = 1;
        objection.answerDue = LocalDate.of(2026, 12, 7);
        return objection;
    }

    private static Decision decision(Verdict verdict) {
        return Decision.of(verdict, WHY, VUK, Instant.now());
    }

    private static void decide(Objection one, Verdict verdict) {
        written(() -> {
            Objection.<Objection>findById(one.id).decide(decision(verdict));
            return null;
        });
    }

    private static void answer(Objection one, Instant at) {
        written(() -> {
            Objection.<Objection>findById(one.id).answer(Reply.of("Одговор.", VUK, at));
            return null;
        });
    }

    private static Objection again(Objection one) {
        return QuarkusTransaction.requiringNew().call(() -> Objection.findById(one.id));
    }
}
