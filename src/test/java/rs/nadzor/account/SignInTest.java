package rs.nadzor.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.account.Staff.visitor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import rs.nadzor.i18n.Language;

@QuarkusTest
class SignInTest {

    @Inject
    Staff staff;

    @Inject
    SignInThrottle throttle;

    @Inject
    Sessions sessions;

    /** Everybody in the tests comes from one address, and mistypes a lot. */
    @BeforeEach
    void nobodyIsSlowedDown() {
        QuarkusTransaction.requiringNew().run(() -> User.getEntityManager()
                .createNativeQuery("delete from desk.login_attempt").executeUpdate());
    }

    @Test
    void leadsToTheWantedPage() {
        visitor().get("/desk/account?x=1").then().statusCode(303)
                .header("Location", containsString("/login?to=%2Fdesk%2Faccount%3Fx%3D1"));
        var ana = staff.user(Language.SR, Role.READER);
        signIn(ana.email, Staff.PASSWORD, "/desk/account?x=1").then().statusCode(303)
                .header("Location", containsString("/desk/account?x=1"));
    }

    @Test
    void neverLeadsToAnotherSite() {
        var ana = staff.user(Language.SR, Role.READER);
        for (String elsewhere : List.of("https://evil.example", "//evil.example", "/\\evil.example", "/desk//evil", "/desktop",
                "/desk/\r\nSet-Cookie: a=b", "/")) {
            String location = signIn(ana.email, Staff.PASSWORD, elsewhere).header("Location");
            assertTrue(location.endsWith("/desk"), elsewhere + " led to " + location);
        }
    }

    @Test
    void givesACookieThatOnlyTheDeskSees() {
        var ana = staff.user(Language.SR, Role.READER);
        var cookies = signIn(ana.email, Staff.PASSWORD, "").headers().getValues("Set-Cookie");
        assertEquals(2, cookies.size());
        for (String cookie : cookies) {
            assertTrue(cookie.toLowerCase().contains("httponly") && cookie.contains("SameSite=Lax"), cookie);
            assertTrue(cookie.contains("Path=/desk") || cookie.contains("Path=/logout"), cookie);
        }
        // As a proxy with TLS in front of us sends it.
        var secure = visitor().header("X-Forwarded-Proto", "https").formParam("email", ana.email).formParam("password", Staff.PASSWORD)
                .post("/login").headers().getValues("Set-Cookie");
        for (String cookie : secure) assertTrue(cookie.startsWith("__Secure-nadzor_session=") && cookie.contains("Secure;"), cookie);
        visitor().header("X-Forwarded-Proto", "https").cookie("nadzor_session", secure.get(0).split("[=;]")[1]).get("/desk/account").then().statusCode(303);
        visitor().header("X-Forwarded-Proto", "https").cookie("__Secure-nadzor_session", secure.get(0).split("[=;]")[1]).get("/desk/account").then().statusCode(200);
        visitor().cookie("nadzor_session", cookies.get(0).split("[=;]")[1]).get("/en/")
                .then().header("Set-Cookie", equalTo(null));
    }

    @Test
    void saysTheSameWhetherTheAccountExistsOrNot() {
        var ana = staff.user(Language.SR, Role.READER);
        String wrong = signIn(ana.email, "not the password", "").then().statusCode(422).extract().asString();
        String unknown = signIn("nobody@example.org", "not the password", "").then().statusCode(422).extract().asString();
        assertEquals(wrong.replace(ana.email, ""), unknown.replace("nobody@example.org", ""));
        assertTrue(wrong.contains("se ne slažu") || wrong.contains("ne slažu"), wrong);
        assertFalse(wrong.contains("not the password"));
    }

    @Test
    void speaksTheLanguageOfTheReader() {
        visitor().header("Accept-Language", "en").get("/login").then().body(containsString("lang=\"en\""), containsString("Sign in"));
        visitor().header("Accept-Language", "de, sr-Cyrl;q=0.5").get("/login").then().body(containsString("Пријава"));
        visitor().header("Accept-Language", "en").get("/login?lang=sr").then().body(containsString("Prijava"));
        staff.as(Language.EN, Role.READER).get("/desk/account").then().body(containsString("My account"));
        staff.as(Language.SR_CYRL, Role.READER).get("/desk/account").then().body(containsString("Мој налог"));
    }

    @Test
    void endsWithSigningOutAlsoForWhoKeptTheCookie() {
        var ana = staff.as(Role.READER);
        ana.get("/desk/account").then().statusCode(200);
        ana.post("/logout", Map.of()).then().statusCode(303).header("Location", containsString("/login"));
        ana.get("/desk/account").then().statusCode(303).header("Location", containsString("/login?to="));
    }

    @Test
    void endsAfterTwelveIdleHoursAndAfterSevenDays() {
        Sessions real = ClientProxy.unwrap(sessions);
        Clock before = real.clock;
        try {
            var idle = staff.as(Role.READER);
            real.clock = Clock.offset(before, Duration.ofHours(13));
            idle.get("/desk/account").then().statusCode(303);
            real.clock = before;
            var busy = staff.as(Role.READER);
            for (int hour = 0; hour < 7 * 24; hour += 11) {
                real.clock = Clock.offset(before, Duration.ofHours(hour));
                busy.get("/desk/account").then().statusCode(200);
            }
            real.clock = Clock.offset(before, Duration.ofHours(7 * 24 + 1));
            busy.get("/desk/account").then().statusCode(303);
        } finally {
            real.clock = before;
        }
    }

    @Test
    void endsEverywhereWhenThePasswordChanges() {
        var user = staff.user(Language.EN, Role.READER);
        var here = staff.again(user);
        var there = staff.again(user);
        var form = Map.of("current", Staff.PASSWORD, "password", "eleven purple tramcars", "again", "eleven purple tramcars");
        Response changed = here.post("/desk/account/password", form);
        changed.then().statusCode(303);
        for (var old : List.of(here, there)) old.get("/desk/account").then().statusCode(303);
        visitor().cookie("nadzor_session", changed.cookie("nadzor_session")).get("/desk/account").then().statusCode(200);
        signIn(user.email, Staff.PASSWORD, "").then().statusCode(422);
        signIn(user.email.toUpperCase(), "eleven purple tramcars", "").then().statusCode(303);
    }

    @Test
    void slowsDownGuessingForKnownAndUnknownAlike() {
        // The clock stands still, however slow the machine.
        SignInThrottle real = ClientProxy.unwrap(throttle);
        Clock before = real.clock;
        real.clock = Clock.fixed(Instant.now().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
        try {
            for (String email : List.of(staff.user(Language.SR, Role.READER).email, System.nanoTime() + "@example.org")) {
                for (int i = 0; i < SignInThrottle.FREE_BY_EMAIL; i++) signIn(email, "wrong " + i, "").then().statusCode(422);
                // Not even the right one is tried now.
                signIn(email, Staff.PASSWORD, "").then().statusCode(429).header("Retry-After", equalTo("1"))
                        .body(containsString("Sačekajte 1 sekundu"));
            }
        } finally {
            real.clock = before;
        }
    }

    /** What stands before the address that our proxy added, the visitor may have made up. */
    @Test
    void slowsDownWhoeverTheProxySaw() {
        SignInThrottle real = ClientProxy.unwrap(throttle);
        Clock before = real.clock;
        real.clock = Clock.fixed(Instant.now().truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
        try {
            for (int i = 0; i < SignInThrottle.FREE_BY_ADDRESS; i++) throttle.attempt(SignInThrottle.Guess.password(i + "@example.org"), "198.51.100.7");
            from("203.0.113.9, 198.51.100.7").statusCode(429);
            from("198.51.100.7, 203.0.113.9").statusCode(422);
        } finally {
            real.clock = before;
        }
    }

    private static ValidatableResponse from(String forwarded) {
        return visitor().header("X-Forwarded-For", forwarded).formParam("email", System.nanoTime() + "@example.org")
                .formParam("password", "wrong").post("/login").then();
    }

    @Test
    void tellsAScriptPlainlyThatTheSessionIsOver() {
        visitor().header("Sec-Fetch-Mode", "cors").get("/desk/account").then().statusCode(401);
    }

    @Test
    void returnsToTheFormWhenTheSessionEndedMeanwhile() {
        visitor().header("Referer", "http://localhost:8081/desk/contracts/new?a=b")
                .formParam("title", "x").post("/desk/contracts").then().statusCode(307)
                .header("Location", containsString("to=%2Fdesk%2Fcontracts%2Fnew%3Fa%3Db"));
    }

    private static Response signIn(String email, String password, String to) {
        return visitor().formParam("email", email).formParam("password", password)
                .formParam("to", to).post("/login");
    }
}
