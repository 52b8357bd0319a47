package rs.nadzor.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.account.Staff.visitor;

import java.io.File;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.Endpoint;
import rs.nadzor.i18n.Language;
import rs.nadzor.web.Desk;

@QuarkusTest
class DeskIsClosedTest {

    @Inject
    Staff staff;

    @Test
    void refusesEveryPageToWhoIsNotSignedIn() {
        var endpoints = endpoints();
        assertTrue(endpoints.size() > 10, "found only " + endpoints);
        for (Endpoint endpoint : endpoints) {
            // A form that is sent is carried there; anything else is shown the door.
            int status = endpoint.verb().equals("POST") ? 307 : 303;
            visitor().request(endpoint.verb(), endpoint.path()).then().statusCode(status).header("Location", containsString("/login"));
            visitor().cookie("nadzor_session", "made-up").request(endpoint.verb(), endpoint.path()).then().statusCode(status)
                    .header("Location", containsString("/login"));
        }
    }

    @Test
    void asksEveryPageForARole() {
        for (Endpoint endpoint : endpoints()) {
            assertTrue(has(endpoint.method(), RolesAllowed.class) || has(endpoint.method().getOwner(), RolesAllowed.class),
                    endpoint.method().getFullName() + " names no role");
        }
    }

    @Test
    void refusesEveryChangeWithoutTheTokenOfTheSession() {
        var ana = staff.as(Language.EN, Role.values());
        var other = staff.as(Language.EN, Role.READER);
        for (Endpoint endpoint : endpoints()) {
            if (endpoint.verb().equals("GET")) continue;
            ana.request().request(endpoint.verb(), endpoint.path()).then().statusCode(403);
            ana.request().formParam("csrf", other.csrf()).request(endpoint.verb(), endpoint.path()).then().statusCode(403);
            ana.request().multiPart("csrf", other.csrf()).multiPart("version", "1").request(endpoint.verb(), endpoint.path()).then().statusCode(403);
        }
    }

    @Test
    void acceptsTheTokenInEitherKindOfForm() {
        var ana = staff.as(Language.EN, Role.READER);
        var form = Map.of("name", "Ана Б.", "language", "en");
        ana.post("/desk/account", form).then().statusCode(303);
        ana.request().multiPart("csrf", ana.csrf()).multiPart("name", "Ana B.").multiPart("language", "en").post("/desk/account")
                .then().statusCode(303);
        ana.request().multiPart("name", "Ana B.").post("/desk/account").then().statusCode(403)
                .body(containsString("The form is out of date"));
        ana.request().header("Sec-Fetch-Site", "cross-site").formParam("csrf", ana.csrf()).formParams(form).post("/desk/account")
                .then().statusCode(403).body(containsString("came from another site"));
        ana.request().multiPart("csrf", ana.csrf()).multiPart("name", new File("pom.xml")).post("/desk/account").then().statusCode(422);
        assertEquals("Ana B.", ana.get("/desk/account").htmlPath().getString("**.find { it.@id == 'name' }.@value"));
    }

    @Test
    void keepsTheDeskOutOfCaches() {
        staff.as(Role.READER).get("/desk/account").then().header("Cache-Control", equalTo("no-store"));
        visitor().get("/login").then().header("Cache-Control", equalTo("no-store"));
    }

    @Test
    void isNotFooledByTheSpellingOfAnAddress() {
        for (String spelling : List.of("/desk;x=1/users", "//desk/users", "/./desk/users", "/en/../desk/users", "/%64esk/users",
                "/desk/users/", "/desk/./users", "/desk%2Fusers", "/DESK/users")) {
            int status = visitor().urlEncodingEnabled(false).get(spelling).statusCode();
            assertTrue(status == 303 || status == 404 || status == 400, spelling + " answered " + status);
        }
    }

    private static List<Endpoint> endpoints() {
        return Endpoint.all(place -> "00000000-0000-7000-8000-000000000001").stream().filter(endpoint -> Desk.holds(endpoint.path())).toList();
    }

    private static boolean has(CanBeAnnotated place, Class<? extends Annotation> what) {
        return place.isAnnotatedWith(what);
    }
}
