package rs.nadzor.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.i18n.Language;

/** Somebody sees where they are signed in, and ends it elsewhere. */
@QuarkusTest
class SessionPagesTest {

    private static final String PAGE = "/desk/account/sessions";

    @Inject
    Staff staff;

    private Staff.Browser here, taxi, somebody;

    @BeforeEach
    void twoBrowsersOfOne() {
        var ana = staff.user(Language.EN, Role.READER);
        here = staff.again(ana);
        taxi = staff.again(ana);
        somebody = staff.as(Role.READER);
    }

    @Test
    void showsOnlyOnesOwn() {
        String page = here.get(PAGE).then().statusCode(200).body(containsString("this browser")).extract().asString();
        assertEquals(3, page.split("<tr>").length - 1, "a heading and two sessions");
        somebody.get(PAGE).then().body(not(containsString(">this browser<tr>")));
        assertEquals(2, somebody.get(PAGE).asString().split("<tr>").length - 1);
    }

    @Test
    void endsAllOthersWithThePassword() {
        here.post(PAGE + "/ending", Map.of("current", "guessed")).then().statusCode(422).body(containsString("current-error"));
        taxi.get(PAGE).then().statusCode(200);
        here.post(PAGE + "/ending", Map.of("current", Staff.PASSWORD)).then().statusCode(303);
        taxi.get(PAGE).then().statusCode(303);
        here.get(PAGE).then().statusCode(200);
        somebody.get(PAGE).then().statusCode(200);
    }
}
