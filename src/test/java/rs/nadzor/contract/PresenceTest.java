package rs.nadzor.contract;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.Language;

/** Who opens a form is seen by the others, on the record and on the form, and keeps nobody from anything. */
@QuarkusTest
class PresenceTest {

    private static final String SEEN = "has been editing since";

    @Inject
    Staff staff;
    @Inject
    EntityManager desk;

    private Staff.Browser ana, bora;
    private String address;

    @BeforeEach
    void logADeal() {
        ana = staff.as(Language.EN, Role.CONTRIBUTOR);
        bora = staff.as(Language.EN, Role.CONTRIBUTOR);
        address = "/desk/contracts/" + Dealings.log(ana, "Ко уређује");
    }

    @Test
    void isSeenByOthersAndNotByThePersonItself() {
        bora.get(address).then().body(not(containsString(SEEN)));
        ana.get(address + "/edit").then().body(not(containsString(SEEN)));
        bora.get(address).then().body(containsString(SEEN));
        bora.get(address + "/edit").then().body(containsString(SEEN));
        ana.get(address).then().body(containsString(SEEN));
        staff.as(Language.SR, Role.READER).get(address).then().body(containsString("uređuje od"));
    }

    @Test
    void endsWhenTheFormIsSaved() {
        OpenForm form = OpenForm.of(ana, address + "/edit", address);
        assertEquals(303, form.type("titleSr", "Сачувано").send().statusCode());
        bora.get(address).then().body(not(containsString(SEEN)));
    }

    @Test
    void lastsWhileThePersonTypesAndEndsWithTheDraft() {
        ana.get(address + "/edit");
        quietFor("11 minutes");
        bora.get(address).then().body(not(containsString(SEEN)));
        ana.post("/desk/drafts", Map.of("form", address, "page", address + "/edit", "label", "", "fields", "titleSr=a")).then().statusCode(200);
        bora.get(address).then().body(containsString(SEEN));
        ana.post("/desk/drafts/removal", Map.of("id", draft())).then().statusCode(303);
        bora.get(address).then().body(not(containsString(SEEN)));
    }

    @Test
    void endsWhenThePersonLeavesAndKeepsWhatWasTyped() {
        ana.get(address + "/edit");
        leave("");
        bora.get(address).then().body(not(containsString(SEEN)));
        ana.get("/desk/drafts").then().body(containsString("You have no unsaved text"));
        ana.get(address + "/edit");
        leave("titleSr=otkucano");
        bora.get(address).then().body(not(containsString(SEEN)));
        ana.get("/desk/drafts").then().body(containsString("otkucano"));
    }

    @Test
    void endsWhenAnotherButtonSendsTheFormElsewhere() {
        UUID deal = Dealings.log(ana, "За исправку", "sourceName", "Извор");
        String form = "/desk/contracts/" + deal + "/submission";
        ana.post("/desk/drafts", Map.of("draft", "mark", "form", form, "page", form, "label", "", "fields", "noteSr=a")).then().statusCode(200);
        bora.get("/desk/contracts/" + deal).then().body(containsString(SEEN));
        ana.post("/desk/contracts/" + deal + "/correction", Map.of("draft", "mark", "revision", String.valueOf(Dealings.version(deal)), "noteSr", "Исправљено")).then().statusCode(303);
        bora.get("/desk/contracts/" + deal).then().body(not(containsString(SEEN)));
    }

    @Test
    void tellsWhoWasFirstThatAnotherCame() {
        ana.get(address + "/edit");
        keep(ana).body(not(containsString(SEEN)));
        bora.get(address + "/edit");
        keep(ana).body(containsString(SEEN));
    }

    private io.restassured.response.ValidatableResponse keep(Staff.Browser person) {
        return person.post("/desk/drafts", Map.of("form", address, "page", address + "/edit", "label", "", "fields", "titleSr=a")).then().statusCode(200);
    }

    private void leave(String fields) {
        ana.post("/desk/drafts/leaving", Map.of("form", address, "page", address + "/edit", "label", "", "fields", fields)).then().statusCode(204);
    }

    @Test
    void isNoDraftWhileNothingIsTyped() {
        ana.get(address + "/edit");
        ana.get("/desk/drafts").then().body(containsString("You have no unsaved text"));
        ana.get("/desk/drafts/offer?form=" + address).then().statusCode(204);
    }

    @Test
    void showsOnAPartWhoElseHasThatPartOpen() {
        assertEquals(303, DeskForm.of("whatSr", "Потписано").post(ana, address + "/events").statusCode());
        UUID deal = UUID.fromString(address.replaceAll(".*/", ""));
        String part = address + "/events/" + Dealings.in(deal, d -> d.events.get(0).id);
        ana.get(part);
        bora.get(part).then().body(containsString(SEEN));
        bora.get(address).then().body(containsString(SEEN));
        bora.get(address + "/edit").then().body(not(containsString(SEEN)));
    }

    @Test
    void isSeenOnOrganizationsAndSourcesToo() {
        for (String list : new String[] { "/desk/organizations", "/desk/sources" }) {
            String name = "Ко уређује " + UUID.randomUUID();
            String one = ana.post(list, Map.of("nameSr", name, "title", name, "language", "sr", "linkPublic", "true")).then().statusCode(303)
                    .extract().header("Location").replaceAll(".*(/desk/)", "$1");
            ana.get(one + "/edit");
            bora.get(one).then().body(containsString(SEEN));
            bora.get(one + "/edit").then().body(containsString(SEEN));
        }
    }

    private String draft() {
        return ana.get("/desk/drafts/offer?form=" + address).asString().replaceAll("(?s).*data-draft=\"([^\"]+)\".*", "$1");
    }

    private void quietFor(String time) {
        Acting.as(Actor.SYSTEM, () -> QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery(
                "update desk.draft set opened_at = opened_at - cast(?1 as interval), seen_at = seen_at - cast(?1 as interval) where form = ?2")
                .setParameter(1, time).setParameter(2, address).executeUpdate()));
    }
}
