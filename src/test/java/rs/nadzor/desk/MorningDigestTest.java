package rs.nadzor.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Digest;
import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.Language;
import rs.nadzor.job.Progress;
import rs.nadzor.mail.MailSink;
import rs.nadzor.mail.Mailed;
import rs.nadzor.shared.ClockProducer;

/** What comes by mail to those who keep the register: what waits for them, if they chose so, and the server's trouble. */
@QuarkusTest
class MorningDigestTest extends Mailed {

    private static final LocalDate MONDAY = LocalDate.of(2031, 3, 3);

    @Inject
    Staff staff;
    @Inject
    MorningDigest digest;
    @Inject
    TroubleMail trouble;
    @Inject
    EntityManager desk;
    @Inject
    Clock clock;

    @BeforeEach
    void tellNobody() {
        run("update desk.account set digest = 'never'");
        run("delete from desk.told_trouble");
    }

    @AfterEach
    void setTheClockBack() {
        ClientProxy.unwrap(digest).clock = clock;
    }

    @Test
    void comesOnWorkingDaysAfterSevenAndOnlyWhenSomethingWaits() {
        var ana = staff.as(Language.SR_CYRL, Role.CONTRIBUTOR);
        choose(ana, "workdays");
        at(MONDAY, 8);
        assertEquals(List.of(), sent(), "nothing waits");
        owes(ana, MONDAY.minusDays(3), MONDAY.plusDays(1), MONDAY.plusDays(30));
        assertEquals(List.of(), sent(), "not twice a day");
        at(MONDAY.plusDays(1), 6);
        assertEquals(List.of(), sent(), "too early");
        at(MONDAY.plusDays(1), 7);
        String text = sent().get(0);
        assertTrue(text.contains("2 следећа корака доспевају, од тога касни 1") && text.contains("/desk/follow-ups?show=mine")
                && text.contains("/desk/account"), text);
        assertFalse(text.contains("Тајна ствар"), "numbers only");
        assertEquals(1, sent().size(), "once a day");
        at(MONDAY.plusDays(5), 9);
        assertEquals(1, sent().size(), "Saturday");
    }

    @Test
    void comesOnceAWeekOrNeverAsOneLikes() {
        assertTrue(Digest.WEEKLY.isDue(null, MONDAY) && Digest.WEEKLY.isDue(MONDAY.minusDays(1), MONDAY));
        assertTrue(Digest.WEEKLY.isDue(MONDAY.minusDays(4), MONDAY.plusDays(2)), "the server was off on Monday");
        assertFalse(Digest.WEEKLY.isDue(MONDAY, MONDAY.plusDays(6)));
        assertFalse(Digest.NEVER.isDue(null, MONDAY));
    }

    @Test
    void doesNotComeToWhoChoseNothingOrHasLeft() {
        var ana = staff.as(Role.CONTRIBUTOR);
        var ivo = staff.as(Role.CONTRIBUTOR);
        choose(ivo, "workdays");
        owes(ana, MONDAY);
        owes(ivo, MONDAY);
        staff.as(Role.ADMINISTRATOR).post("/desk/users/" + ivo.id() + "/deactivation", Map.of());
        at(MONDAY, 8);
        assertEquals(List.of(), sent());
    }

    @Test
    void administratorsAreToldOfTroubleOnceUntilItPasses() {
        staff.as(Language.EN, Role.ADMINISTRATOR);
        run("delete from desk.job_run");
        trouble.run(Progress.UNSEEN);
        post.goesOut();
        int before = sink.received().size();
        for (int i = 0; i < 2; i++) {
            run("insert into desk.job_run (job, node, started_at, ended_at, outcome) values ('daily_asking', 'n', now(), now(), 'failed')");
        }
        assertTrue(trouble.run(Progress.UNSEEN) > 0);
        assertEquals(0, trouble.run(Progress.UNSEEN), "they know");
        post.goesOut();
        assertTrue(sink.received().size() > before);
        assertTrue(sink.received().stream().map(MailSink::text).anyMatch(text -> text.contains("Asking the rules about every deal")));
        run("insert into desk.job_run (job, node, started_at, ended_at, outcome) values ('daily_asking', 'n', now() + interval '1 second', now() + interval '1 second', 'done')");
        assertEquals(0, trouble.run(Progress.UNSEEN));
        for (int i = 0; i < 2; i++) {
            run("insert into desk.job_run (job, node, started_at, ended_at, outcome) values ('daily_asking', 'n', now() + interval '2 seconds', now() + interval '2 seconds', 'failed')");
        }
        assertTrue(trouble.run(Progress.UNSEEN) > 0, "it came back");
        run("delete from desk.job_run");
    }

    @Test
    void nothingIsWrittenWithoutAMailServer() {
        var ana = staff.as(Role.CONTRIBUTOR);
        choose(ana, "workdays");
        owes(ana, MONDAY);
        post.nowhere();
        at(MONDAY, 8);
        assertEquals(List.of(0L, 0L), List.of(digest.run(Progress.UNSEEN), trouble.run(Progress.UNSEEN)));
    }

    private void at(LocalDate day, int hour) {
        ClientProxy.unwrap(digest).clock = Clock.fixed(ZonedDateTime.of(day, LocalTime.of(hour, 5), ClockProducer.BELGRADE).toInstant(), ClockProducer.BELGRADE);
    }

    private List<String> sent() {
        Acting.as(Actor.SYSTEM, () -> digest.run(Progress.UNSEEN));
        post.goesOut();
        return sink.received().stream().map(MailSink::text).toList();
    }

    private static void choose(Staff.Browser person, String digest) {
        assertEquals(303, person.post("/desk/account", Map.of("name", "Ана", "byline", "", "language", "sr-Cyrl", "digest", digest)).statusCode());
    }

    private void owes(Staff.Browser person, LocalDate... days) {
        UUID deal = UUID.randomUUID();
        run("insert into desk.contract (id, slug, title_sr) values ('" + deal + "', 'd-" + deal + "', 'Тајна ствар')");
        for (LocalDate day : days) run("""
                insert into desk.follow_up (contract_id, what, owner_id, owner_name, due, opened_by_name, opened_at)
                values ('%s', 'Тајна ствар', '%s', 'Ана', '%s', 'Ана', now())""".formatted(deal, person.id(), day));
    }

    private void run(String sql) {
        Acting.as(Actor.SYSTEM, () -> QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery(sql).executeUpdate()));
    }
}
