package rs.nadzor.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import rs.nadzor.i18n.Language;

@QuarkusTest
class ShortcutPagesTest {

    @Inject
    Staff staff;

    @Test
    void areListedOnAPageThatNeedsNoScript() {
        var ana = staff.as(Language.EN, Role.READER);
        ana.get("/desk").then().body(containsString("href=\"/desk/shortcuts\""));
        ana.get("/desk/shortcuts").then().statusCode(200).body(containsString("<kbd>Alt</kbd> <kbd>U</kbd>"));
    }

    /** WCAG 2.1.4. */
    @Test
    void ofOneLetterAreSwitchedOffForOnePerson() {
        var ana = staff.as(Language.EN, Role.READER);
        ana.get("/desk").then().body(containsString(" data-single "));
        ana.post("/desk/shortcuts", Map.of()).then().statusCode(303);
        ana.get("/desk").then().body(not(containsString(" data-single ")));
        staff.as(Language.EN, Role.READER).get("/desk").then().body(containsString(" data-single "));
        ana.post("/desk/shortcuts", Map.of("single", "on")).then().statusCode(303);
        ana.get("/desk").then().body(containsString(" data-single "));
    }
}
