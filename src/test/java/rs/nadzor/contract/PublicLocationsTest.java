package rs.nadzor.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.i18n.Language;
import rs.nadzor.submission.Submission;

/** Places are found however they are written, and lead to the deals that name them. */
@QuarkusTest
class PublicLocationsTest {

    @Inject
    Staff staff;
    @Inject
    PublicLocations locations;

    @Test
    void showsPlacesOnTheMapAndListsTheirDeals() {
        String one = published("Камере на мапи", "placesSr", "Сврљиг, Novi Bečej и Пекинг", "placesEn", "Svrljig, Novi Bečej and Beijing");
        String other = published("Радари на мапи", "placesSr", "Svrljig");
        var counted = locations.most(300).stream().filter(place -> List.of("svrljig", "novi-becej").contains(place.code())).toList();
        assertEquals(List.of("svrljig 2 Svrljig", "novi-becej 1 Novi Bečej"),
                counted.stream().map(place -> place.code() + " " + place.deals() + " " + place.name().text(Language.EN)).toList());
        given().get("/sr-Cyrl/map").then().statusCode(200).body(containsString("Сврљиг: 2 уговора или споразума"), containsString("id=\"place-peking\""),
                containsString("није на мапи"));
        given().get("/en/contracts?place=novi-becej").then().statusCode(200).body(containsString(one), not(containsString(other)),
                containsString("<option value=\"novi-becej\" selected>Novi Bečej"));
        given().get("/contracts.csv?place=svrljig").then().statusCode(200).body(containsString(one), containsString(other));
    }

    private String published(String title, String... fields) {
        Staff.Browser contributor = staff.as(Role.CONTRIBUTOR), editor = staff.as(Role.EDITOR);
        UUID deal = Dealings.log(contributor, title, fields);
        for (String place : List.of("title", "places")) {
            DeskForm.of("place", place, "sourceName", "Извор за место").post(contributor, "/desk/contracts/" + deal + "/citations").then().statusCode(303);
        }
        String revision = String.valueOf(Dealings.version(deal));
        DeskForm.of("revision", revision, "noteSr", "").post(contributor, "/desk/contracts/" + deal + "/submission").then().statusCode(303);
        UUID open = Dealings.in(deal, d -> Submission.openFor(d.subject()).orElseThrow().id);
        DeskForm.of("submission", open.toString()).post(editor, "/desk/contracts/" + deal + "/submission/approval").then().statusCode(303);
        return "/contracts/" + Dealings.in(deal, d -> d.slug);
    }
}
