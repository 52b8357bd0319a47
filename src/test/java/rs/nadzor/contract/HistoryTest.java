package rs.nadzor.contract;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.Language;
import rs.nadzor.submission.Submission;

/** What was changed on a deal is told in the reader's words, and taken back exactly, unless somebody changed it since. */
@QuarkusTest
class HistoryTest {

    private static final Pattern DEED = Pattern.compile("/history/([0-9]+)\"");

    @Inject
    Staff staff;

    private Staff.Browser ana, bora;
    private UUID deal;
    private String address;

    @BeforeEach
    void logADeal() {
        ana = staff.as(Language.EN, Role.CONTRIBUTOR);
        bora = staff.as(Language.EN, Role.CONTRIBUTOR);
        deal = Dealings.log(ana, "Историја", "stage", "signed", "amount", "100", "currency", "EUR", "empty", "layer:unknown");
        address = "/desk/contracts/" + deal;
    }

    @Test
    void saysWhoChangedWhatFromWhatToWhat() {
        saved(open(ana).type("stage", "completed", "amount", "1.234,50", "signedOn", "maj 2019"));
        ana.get(address + "/history").then().statusCode(200).body(stringContainsInOrder("Osoba ", "Amount", "100", "1,234.5", "Stage", "signed", "completed"),
                containsString("May"));
        staff.as(Language.SR, Role.READER).get(address + "/history").then().body(stringContainsInOrder("Faza", "završeno"), containsString("maj\u00a02019."),
                not(containsString("Poništite ovu izmenu")));
    }

    @Test
    void saysWhatWasAddedAndRemovedWithItsSources() {
        String event = event("Потписано", "Службени гласник");
        removed(event);
        ana.get(address + "/history").then().body(stringContainsInOrder("Event", "removed", "Потписано", "Event", "added", "Потписано"),
                containsString("Source for: Event"), containsString("Службени гласник"));
    }

    @Test
    void tellsAPartFromOthersHoweverItIsWritten() {
        String event = event("А".repeat(400), "Службени гласник");
        OpenForm.of(ana, event, event).type("placeSr", "Ниш").send().then().statusCode(303);
        ana.get(address + "/history").then().statusCode(200).body(containsString("Event · " + "A".repeat(160) + " …"));
    }

    @Test
    void tellsOfSubmissionsAndDecisions() {
        UUID deal = Dealings.log(ana, "За одобрење " + UUID.randomUUID(), "sourceName", "Извор");
        String page = "/desk/contracts/" + deal;
        ana.post(page + "/submission", Map.of("revision", Dealings.version(deal), "noteSr", "")).then().statusCode(303);
        UUID open = Dealings.in(deal, d -> Submission.openFor(d.subject()).orElseThrow().id);
        staff.as(Language.EN, Role.EDITOR).post(page + "/submission/return", Map.of("submission", open, "reason", "Недостаје износ.")).then().statusCode(303);
        ana.get(page + "/history").then().statusCode(200).body(containsString("Submitted for approval"), containsString("Sent back"));
    }

    @Test
    void pagesByWhatPeopleDid() {
        for (int i = 0; i < 31; i++) saved(open(ana).type("titleSr", "Назив број " + i));
        String first = ana.get(address + "/history").asString();
        Matcher next = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"").matcher(first);
        assertTrue(next.find(), first);
        ana.get(address + "/history" + next.group(1).replace("&amp;", "&")).then().body(containsString("Назив број 0"), containsString("Историја"),
                not(containsString("Назив број 30")));
    }

    @Test
    void takesBackExactlyWhatAChangeDid() {
        saved(open(ana).type("stage", "completed", "layer", "device").type("empty", ""));
        saved(open(bora).type("titleSr", "Бољи назив"));
        assertEquals(303, revert(2, "Погрешан уговор").statusCode());
        Contract now = Dealings.in(deal, d -> {
            d.empties.size();
            return d;
        });
        assertEquals(List.of("Бољи назив", Stage.SIGNED), List.of(now.titleSr, now.stage));
        assertNull(now.layer);
        assertEquals(Map.of("layer", Empty.UNKNOWN), now.empties);
        ana.get(address + "/history").then().body(containsString("Change taken back"), containsString("Погрешан уговор"));
    }

    @Test
    void bringsAPartBackWithItsSourcesAndTakesAnAddedOneAway() {
        String event = event("Потписано", "Службени гласник");
        UUID id = Dealings.in(deal, d -> d.events.get(0).id);
        removed(event);
        assertEquals(303, revert(1, "Ипак је било").statusCode());
        assertEquals(id, Dealings.in(deal, d -> d.events.get(0).id));
        assertEquals(1, (int) Dealings.in(deal, d -> d.citationsOf(Place.of("event", id)).size()));
        assertEquals(303, revert(3, "Ипак није").statusCode());
        assertEquals(List.of(), Dealings.in(deal, d -> List.copyOf(d.events)));
        assertEquals(0, (int) Dealings.in(deal, d -> d.citations.size()));
    }

    @Test
    void refusesWhatSomebodyChangedSinceAndShowsBoth() {
        saved(open(ana).type("stage", "completed", "titleSr", "Други назив"));
        saved(open(bora).type("stage", "terminated"));
        int version = Dealings.version(deal);
        Response refused = revert(2, "Зато");
        assertEquals(409, refused.statusCode());
        refused.then().body(containsString("have been changed since"), stringContainsInOrder("Stage", "signed", "terminated"), containsString("value=\"Зато\""));
        assertEquals(version, Dealings.version(deal));
        assertEquals("Други назив", Dealings.in(deal, d -> d.titleSr));
    }

    @Test
    void doesNotTakeAPartAwayOnWhichAnotherHungASource() {
        String event = event("Потписано", "Службени гласник");
        String place = "event/" + event.replaceAll(".*/", "");
        assertEquals(303, DeskForm.of("place", place, "sourceName", "Још један извор").post(bora, address + "/citations").statusCode());
        Response refused = revert(2, "Зато");
        assertEquals(409, refused.statusCode());
        refused.then().body(containsString("Још један извор"));
    }

    @Test
    void wantsAReasonAndSomebodyWhoMayEdit() {
        saved(open(ana).type("stage", "completed"));
        assertEquals(422, revert(1, " ").statusCode());
        String deed = deed(1);
        assertEquals(403, staff.as(Role.READER).post(address + "/history/" + deed + "/reversal", Map.of("reason", "Зато")).statusCode());
        assertEquals(404, ana.get("/desk/contracts/" + Dealings.log(ana, "Други посао") + "/history/" + deed).statusCode(), "of another deal");
        assertEquals(Stage.COMPLETED, Dealings.in(deal, d -> d.stage));
    }

    @Test
    void saysWhereTheContentOfAChangeWasErased() {
        saved(open(ana).type("titleSr", "Тајни назив"));
        OpenForm his = open(bora);
        saved(open(ana).type("titleSr", "Јавни назив"));
        Acting.as(Actor.SYSTEM, () -> QuarkusTransaction.requiringNew().run(() -> Contract.getEntityManager()
                .createNativeQuery("select desk.erase_audit('contract', array[?1])").setParameter(1, deal.toString()).getSingleResult()));
        ana.get(address + "/history").then().body(containsString("has been erased"), containsString("Osoba "), not(containsString("Тајни назив")),
                not(containsString("Take this change back")));
        Response late = his.type("titleSr", "Борин назив").send();
        assertEquals(409, late.statusCode(), "what was read cannot be rebuilt: whatever differs is shown");
        late.then().body(containsString("Јавни назив"));
    }

    @Test
    void doesNotTakeTheBeginningBack() {
        assertTrue(!DEED.matcher(ana.get(address + "/history").asString()).find());
    }

    @Test
    void findsADealAgainByWhatItSaysAfterwards() {
        saved(open(ana).type("titleSr", "Сасвим друкчији назив"));
        assertEquals(303, revert(1, "Зато").statusCode());
        assertNotNull(Dealings.in(deal, d -> d.search.contains("istorija") ? d : null));
    }

    /** The change of this number, the newest being the first. */
    private String deed(int number) {
        Matcher deeds = DEED.matcher(ana.get(address + "/history").asString());
        for (int i = 0; i < number; i++) assertTrue(deeds.find());
        return deeds.group(1);
    }

    private Response revert(int number, String reason) {
        return ana.post(address + "/history/" + deed(number) + "/reversal", Map.of("reason", reason));
    }

    private String event(String what, String source) {
        assertEquals(303, DeskForm.of("whatSr", what, "sourceName", source).post(ana, address + "/events").statusCode());
        return address + "/events/" + Dealings.in(deal, d -> d.events.get(0).id);
    }

    private void removed(String part) {
        assertEquals(303, DeskForm.of("version", String.valueOf(Dealings.version(deal))).post(ana, part + "/removal").statusCode());
    }

    private OpenForm open(Staff.Browser person) {
        return OpenForm.of(person, address + "/edit", address);
    }

    private static void saved(OpenForm form) {
        Response answer = form.send();
        assertEquals(303, answer.statusCode(), answer::asString);
    }
}
