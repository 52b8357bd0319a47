package rs.nadzor.followup;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static rs.nadzor.account.Role.CONTRIBUTOR;
import static rs.nadzor.account.Role.READER;
import static rs.nadzor.gap.Deals.deal;
import static rs.nadzor.gap.Deals.written;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.Actor;
import rs.nadzor.contract.NextStep;
import rs.nadzor.i18n.Language;

@QuarkusTest
class FollowUpPagesTest {

    private static final LocalDate YESTERDAY = LocalDate.now().minusDays(1), NEXT_YEAR = LocalDate.now().plusYears(1);

    @Inject
    Staff staff;
    @Inject
    FollowUps followUps;
    @Inject
    Event<NextStep> nextStep;

    @Test
    void opensOneFromTheDealsPage() {
        UUID deal = deal(d -> { });
        var mila = staff.as(Language.EN, CONTRIBUTOR);
        mila.get("/desk/contracts/" + deal).then().body(containsString("/desk/follow-ups/new?contract=" + deal));
        mila.get("/desk/follow-ups/new?contract=" + deal).then().statusCode(200);
        mila.post("/desk/follow-ups", Map.of("contract", deal, "what", "Ask for the contract", "owner", mila.id(), "due", "1.3.2030."))
                .then().statusCode(303);
        FollowUp opened = only(deal);
        assertEquals(mila.id(), opened.ownerId);
        assertEquals(LocalDate.of(2030, 3, 1), opened.due);
        mila.get("/desk/contracts/" + deal).then().body(containsString("Ask for the contract"), containsString("1\u00a0March\u00a02030"));
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsWrong() {
        UUID deal = deal(d -> { });
        staff.as(Language.EN, CONTRIBUTOR).post("/desk/follow-ups", Map.of("contract", deal, "what", "", "owner", "", "due", "March 2030"))
                .then().statusCode(422).body(containsString("Say what has to be done."), containsString("The date is not readable."),
                        containsString("March 2030"));
        var reader = staff.as(READER);
        staff.as(Language.EN, CONTRIBUTOR).get("/desk/follow-ups/new?contract=" + deal).then().body(not(containsString(reader.id().toString())));
        for (String nobody : new String[] {"Pera Nikogović", reader.id().toString()}) {
            staff.as(Language.EN, CONTRIBUTOR).post("/desk/follow-ups", Map.of("contract", deal, "what", "Ask for the annex", "owner", nobody)).then()
                    .statusCode(422).body(containsString("No colleague who may do this has that name."), containsString("Ask for the annex"));
        }
        staff.as(CONTRIBUTOR).post("/desk/follow-ups", Map.of("what", "x")).then().statusCode(404);
        staff.as(READER).post("/desk/follow-ups", Map.of("contract", deal, "what", "x")).then().statusCode(403);
    }

    @Test
    void isDoneOnceWithAWordOnWhatCameOfIt() {
        FollowUp step = open("Nazvati", YESTERDAY);
        var mila = staff.as(Language.EN, CONTRIBUTOR);
        mila.post("/desk/follow-ups/" + step.id + "/completion", Map.of("note", " ")).then().statusCode(422)
                .body(containsString("Say what was done."));
        mila.post("/desk/follow-ups/" + step.id + "/completion", Map.of("note", "They sent it")).then().statusCode(303);
        staff.as(CONTRIBUTOR).post("/desk/follow-ups/" + step.id + "/completion", Map.of("note", "Again")).then().statusCode(303);
        assertEquals("They sent it", only(step.contract.id).doneNote);
        mila.get("/desk/follow-ups/" + step.id).then().body(containsString("They sent it"), not(containsString("/completion")));
    }

    @Test
    void isPutOffWithAReasonAndKeepsBothDays() {
        FollowUp step = open("Pisati", YESTERDAY);
        var mila = staff.as(Language.EN, CONTRIBUTOR);
        mila.post("/desk/follow-ups/" + step.id + "/postponement", Map.of("until", "2. 2. 2031.", "reason", "")).then().statusCode(422)
                .body(containsString("Say why it is put off."), containsString("2. 2. 2031."));
        mila.post("/desk/follow-ups/" + step.id + "/postponement", Map.of("until", "2. 2. 2031.", "reason", "They are on holiday"))
                .then().statusCode(303);
        assertEquals(LocalDate.of(2031, 2, 2), only(step.contract.id).due);
        mila.get("/desk/follow-ups/" + step.id).then().body(containsString("They are on holiday"), containsString("2\u00a0February\u00a02031"));
        mila.post("/desk/follow-ups/" + step.id + "/postponement", Map.of("until", "", "reason", "Nobody knows when")).then().statusCode(303);
        mila.get("/desk/follow-ups/" + step.id).then().body(containsString("no date yet"));
    }

    @Test
    void isOverdueFromTheDayAfterItsDay() {
        FollowUp late = open("Late", YESTERDAY), today = open("Today", LocalDate.now()), open = open("Later", NEXT_YEAR);
        assertEquals(true, late.isOverdue(LocalDate.now()));
        assertEquals(false, today.isOverdue(LocalDate.now()));
        assertEquals(false, open("Some day", null).isOverdue(LocalDate.now()));
        var ana = staff.as(READER);
        ana.get("/desk/follow-ups?show=overdue").then().body(containsString(late.id.toString()), not(containsString(open.id.toString())));
        ana.get("/desk/follow-ups").then().body(containsString("rok je prošao"));
    }

    @Test
    void hearsWhatComesNextWhenADealIsLogged() {
        UUID deal = deal(d -> { });
        written(() -> {
            nextStep.fire(new NextStep(deal, "Тражити уговор", "Неко с телефоном", null));
            return null;
        });
        FollowUp step = only(deal);
        assertEquals("Неко с телефоном", step.ownerName);
        assertNull(step.ownerId);
        assertEquals(false, step.hasDate());
    }

    @Test
    void refusesToMoveWhatIsDone() {
        FollowUp step = open("Once", NEXT_YEAR);
        step.complete("done", Actor.SYSTEM, Instant.now());
        assertThrows(FollowUp.AlreadyDone.class, () -> step.complete("again", Actor.SYSTEM, Instant.now()));
        assertThrows(FollowUp.AlreadyDone.class, () -> step.postpone(null, "later", Actor.SYSTEM, Instant.now()));
    }

    private FollowUp open(String what, LocalDate due) {
        UUID deal = deal(d -> { });
        return written(() -> followUps.open(deal, null, what, null, due));
    }

    private static FollowUp only(UUID deal) {
        return QuarkusTransaction.requiringNew().call(() -> FollowUp.of(deal)).get(0);
    }
}
