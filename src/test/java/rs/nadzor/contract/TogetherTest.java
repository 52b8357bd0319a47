package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;

/** Two people edit one deal at once: what differs merges, what both changed is shown to them, and nothing is overwritten. */
@QuarkusTest
class TogetherTest {

    @Inject
    Staff staff;

    private Staff.Browser ana, bora;
    private UUID deal;
    private String address;

    @BeforeEach
    void logADeal() {
        ana = staff.as(Role.CONTRIBUTOR);
        bora = staff.as(Role.CONTRIBUTOR);
        deal = Dealings.log(ana, "Двоје за столом", "stage", "signed", "amount", "100", "currency", "EUR", "technologies", "drones");
        address = "/desk/contracts/" + deal;
    }

    @Test
    void mergesWhatTheyChangedInDifferentFields() {
        OpenForm hers = open(ana), his = open(bora);
        saved(hers.type("stage", "completed", "summarySr", "Њен сажетак"));
        saved(his.type("titleSr", "Његов назив", "sourceName", "Његов извор"));
        Contract now = Dealings.in(deal, d -> d);
        assertEquals(List.of("Његов назив", "Њен сажетак", Stage.COMPLETED), List.of(now.titleSr, now.summarySr, now.stage));
        assertEquals(1, (int) Dealings.in(deal, d -> d.citationsOf(Place.of(Field.TITLE)).size()));
        assertEquals(0, (int) Dealings.in(deal, d -> d.citationsOf(Place.of(Field.STAGE)).size()), "his source is not for what she changed");
    }

    @Test
    void showsBothVersionsOfAFieldAndStoresNeither() {
        OpenForm hers = open(ana), his = open(bora);
        saved(hers.type("titleSr", "Њен назив", "stage", "completed"));
        Response answer = his.type("titleSr", "Његов назив", "placesSr", "Чачак").send();
        assertEquals(409, answer.statusCode());
        DeskPage page = new DeskPage(answer);
        assertTrue(page.has("Њен назив") && page.has("Његов назив") && page.has("Osoba "), answer.asString());
        assertEquals("Његов назив", page.value("titleSr"));
        assertEquals("Чачак", page.value("placesSr"));
        assertEquals("completed", page.chosen("stage"));
        assertEquals("Њен назив", Dealings.in(deal, d -> d.titleSr));
        assertNull(Dealings.in(deal, d -> d.placesSr));
    }

    @Test
    void wantsADecisionAndKeepsIt() {
        OpenForm his = disputed();
        Response undecided = his.send();
        assertEquals(422, undecided.statusCode());
        assertTrue(undecided.asString().contains("Izaberite jednu od dve verzije"));
        assertTrue(undecided.asString().contains("Osoba "), "who saved the other version");
        saved(OpenForm.in(bora, undecided, address).type("keep-titleSr", "theirs"));
        assertEquals("Њен назив", Dealings.in(deal, d -> d.titleSr));
        assertEquals("Чачак", Dealings.in(deal, d -> d.placesSr));
    }

    @Test
    void takesWhatStandsInTheFieldWhereMineIsChosen() {
        saved(disputed().type("keep-titleSr", "mine", "titleSr", "Њен и његов назив"));
        assertEquals("Њен и његов назив", Dealings.in(deal, d -> d.titleSr));
    }

    @Test
    void asksAgainWhereAThirdPersonChangedTheFieldMeanwhile() {
        OpenForm his = disputed();
        saved(open(staff.as(Role.EDITOR)).type("titleSr", "Трећи назив"));
        Response again = his.type("keep-titleSr", "mine").send();
        assertEquals(409, again.statusCode());
        assertTrue(again.asString().contains("Трећи назив"));
    }

    @Test
    void neverMixesAnAmountWithAnothersCurrency() {
        OpenForm hers = open(ana), his = open(bora);
        saved(hers.type("amount", "200"));
        Response answer = his.type("currency", "RSD").send();
        assertEquals(409, answer.statusCode());
        assertTrue(answer.asString().contains("200, EUR") && answer.asString().contains("100, RSD"), answer.asString());
    }

    @Test
    void neverMixesAValueWithAnothersReasonForNone() {
        OpenForm hers = open(ana), his = open(bora);
        saved(hers.type("signedOn", "2021"));
        assertEquals(409, his.add("empty", "signed_on:unknown").send().statusCode());
    }

    @Test
    void takesWhatEachOfThemTicked() {
        OpenForm hers = open(ana), his = open(bora);
        saved(hers.add("technologies", "video_surveillance"));
        saved(his.add("technologies", "face_recognition"));
        assertEquals(Set.of("drones", "video_surveillance", "face_recognition"), Dealings.in(deal, d -> Set.copyOf(d.technologies)));
    }

    @Test
    void sameChangeTwiceIsNoDispute() {
        OpenForm hers = open(ana), his = open(bora);
        saved(hers.type("stage", "completed"));
        saved(his.type("stage", "completed"));
    }

    @Test
    void holdsTheRulesAgainstWhatCameOfBoth() {
        OpenForm hers = open(ana), his = open(bora);
        saved(hers.type("startsOn", "2022"));
        Response answer = his.type("endsOn", "2021").send();
        assertEquals(422, answer.statusCode());
        DeskPage page = new DeskPage(answer);
        assertEquals("2022.", page.value("startsOn"));
        assertFalse(page.error("endsOn").isEmpty());
    }

    @Test
    void doesNotTrustAVersionThatNeverWas() {
        Response answer = open(bora).type("version", "4711", "titleSr", "Његов назив").send();
        assertEquals(409, answer.statusCode());
        assertEquals("Двоје за столом", Dealings.in(deal, d -> d.titleSr));
    }

    @Test
    void mergesThePartsToo() {
        String part = event("Потписано");
        OpenForm hers = OpenForm.of(ana, part, part), his = OpenForm.of(bora, part, part);
        saved(hers.type("onDate", "2021"));
        saved(his.type("placeSr", "Чачак"));
        Event event = Dealings.in(deal, d -> d.events.get(0));
        assertEquals(List.of("Потписано", "2021", "Чачак"), List.of(event.whatSr, event.onDate.toString(), event.placeSr));
        OpenForm one = OpenForm.of(ana, part, part), other = OpenForm.of(bora, part, part);
        saved(one.type("whatSr", "Закључено"));
        Response answer = other.type("whatSr", "Договорено").send();
        assertEquals(409, answer.statusCode());
        saved(OpenForm.in(bora, answer, part).type("keep-whatSr", "mine"));
        assertEquals("Договорено", Dealings.in(deal, d -> d.events.get(0).whatSr));
    }

    @Test
    void keepsWhatWasTypedIntoAPartThatIsGone() {
        String part = event("Потписано");
        OpenForm his = OpenForm.of(bora, part, part);
        assertEquals(303, DeskForm.of("version", his.value("version")).post(ana, part + "/removal").statusCode());
        Response answer = his.type("whatSr", "Потписано у Чачку").send();
        assertEquals(409, answer.statusCode());
        saved(OpenForm.in(bora, answer, address + "/events"));
        assertEquals("Потписано у Чачку", Dealings.in(deal, d -> d.events.get(0).whatSr));
    }

    @Test
    void removesAPartUnlessSomebodyChangedIt() {
        String part = event("Потписано");
        String read = OpenForm.of(bora, part, part).value("version");
        saved(OpenForm.of(ana, part, part).type("onDate", "2021"));
        assertEquals(409, DeskForm.of("version", read).post(bora, part + "/removal").statusCode());
        read = OpenForm.of(bora, part, part).value("version");
        saved(open(ana).type("titleSr", "Само назив"));
        assertEquals(303, DeskForm.of("version", read).post(bora, part + "/removal").statusCode());
    }

    private OpenForm disputed() {
        OpenForm hers = open(ana), his = open(bora);
        saved(hers.type("titleSr", "Њен назив"));
        return OpenForm.in(bora, his.type("titleSr", "Његов назив", "placesSr", "Чачак").send(), address);
    }

    private String event(String what) {
        assertEquals(303, DeskForm.of("whatSr", what).post(ana, address + "/events").statusCode());
        return address + "/events/" + Dealings.in(deal, d -> d.events.get(0).id);
    }

    private OpenForm open(Staff.Browser person) {
        return OpenForm.of(person, address + "/edit", address);
    }

    private static void saved(OpenForm form) {
        Response answer = form.send();
        assertEquals(303, answer.statusCode(), answer::asString);
    }
}
