package rs.nadzor.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.account.Staff.visitor;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.draft.Draft;
import rs.nadzor.i18n.Language;

/** Signing in with a code, by whoever has one set up. */
@QuarkusTest
class SecondFactorTest {

    @Inject
    Staff staff;

    @Inject
    PendingSignIn pending;

    @Inject
    SignInThrottle throttle;

    @BeforeEach
    void nobodyIsSlowedDown() {
        QuarkusTransaction.requiringNew().run(() -> User.getEntityManager()
                .createNativeQuery("delete from desk.login_attempt").executeUpdate());
    }

    @Test
    void givesASessionOnlyForTheCode() {
        var ana = staff.user(Language.EN, Role.EDITOR);
        Response asked = password(ana);
        asked.then().statusCode(200).body(containsString("Sign-in code"));
        assertNull(asked.cookie("nadzor_session"));
        Response wrong = code(asked, "000000");
        wrong.then().statusCode(422).body(containsString("The code is not right"));
        assertNull(wrong.cookie("nadzor_session"));
        Response in = code(wrong, Staff.code());
        in.then().statusCode(303).header("Location", containsString("/desk/contracts"));
        visitor().cookie("nadzor_session", in.cookie("nadzor_session")).get("/desk").then().statusCode(200);
        visitor().get("/login/code").then().statusCode(303);
    }

    @Test
    void takesACodeOnce() {
        var ana = staff.user(Language.EN, Role.EDITOR);
        String code = Staff.code();
        code(password(ana), code).then().statusCode(303);
        code(password(ana), code).then().statusCode(422);
    }

    @Test
    void asksForThePasswordAgainAfterTenMinutesOrAnother() {
        var ana = staff.user(Language.EN, Role.EDITOR);
        Response late = password(ana);
        PendingSignIn real = ClientProxy.unwrap(pending);
        Clock before = real.clock;
        try {
            real.clock = Clock.offset(before, PendingSignIn.VALID.plus(Duration.ofSeconds(1)));
            code(late, Staff.code()).then().statusCode(422).body(containsString("took too long"), containsString("name=\"password\""));
        } finally {
            real.clock = before;
        }
        staff.again(ana).post("/desk/account/password", Map.of("current", Staff.PASSWORD, "password", "eleven purple tramcars",
                "again", "eleven purple tramcars")).then().statusCode(303);
        code(late, Staff.code()).then().statusCode(422).body(containsString("name=\"password\""));
        String sealed = hidden(late, "pending");
        for (String forged : List.of("", "x", staff.user(Language.EN, Role.EDITOR).id + sealed.substring(36))) {
            visitor().formParam("pending", forged).formParam("code", Staff.code()).post("/login/code").then().statusCode(422);
        }
    }

    @Test
    void slowsGuessingDownThoughThePasswordIsRight() {
        var ana = staff.user(Language.EN, Role.EDITOR);
        // The clock stands still, however slow the machine.
        SignInThrottle real = ClientProxy.unwrap(throttle);
        Clock before = real.clock;
        real.clock = Clock.fixed(before.instant(), before.getZone());
        try {
            for (int i = 0; i < SignInThrottle.FREE_BY_EMAIL; i++) code(password(ana), "00000" + i).then().statusCode(422);
            code(password(ana), Staff.code()).then().statusCode(429).header("Retry-After", "1");
        } finally {
            real.clock = before;
        }
    }

    @Test
    void letsInByEachRecoveryCodeOnce() {
        var ana = staff.user(Language.EN, Role.EDITOR);
        var page = staff.again(ana).post("/desk/account/second-factor/recovery-codes", Map.of("password", Staff.PASSWORD));
        var codes = codes(page);
        assertEquals(RecoveryCode.MANY, codes.stream().distinct().count());
        recovery(ana, codes.get(0)).then().statusCode(303);
        recovery(ana, codes.get(0)).then().statusCode(422);
        recovery(ana, codes.get(1).replace("-", " ").toLowerCase()).then().statusCode(303);
        var browser = staff.again(ana);
        browser.get("/desk/account/second-factor").then().statusCode(200).body(containsString("8 recovery codes left"));
        browser.post("/desk/account/second-factor/recovery-codes", Map.of("password", "not this one")).then().statusCode(422);
        assertEquals(RecoveryCode.MANY, codes(browser.post("/desk/account/second-factor/recovery-codes",
                Map.of("password", Staff.PASSWORD))).size());
        recovery(ana, codes.get(2)).then().statusCode(422);
    }

    @Test
    void keepsWhatWasTypedThroughBothSteps() {
        var ana = staff.user(Language.EN, Role.EDITOR);
        Response asked = visitor().formParam("email", ana.email).formParam("password", Staff.PASSWORD).formParam("to", "/desk/contracts/new")
                .formParam("form", "/desk/contracts").formParam("typed", "titleSr=Kamere").post("/login");
        assertEquals("titleSr=Kamere", hidden(asked, "typed"));
        Response wrong = code(asked, "1");
        assertEquals("titleSr=Kamere", hidden(wrong, "typed"));
        code(wrong, Staff.code()).then().statusCode(303).header("Location", containsString("/desk/drafts/resumption?id="));
        assertEquals(1, QuarkusTransaction.requiringNew().call(() -> Draft.count("userId", ana.id)));
    }

    @Test
    void asksForTheCodeAlsoAfterALinkForANewPassword() {
        var ana = staff.user(Language.EN, Role.EDITOR);
        String link = staff.as(Role.ADMINISTRATOR).post("/desk/users/" + ana.id + "/password-link", Map.of()).then().statusCode(201)
                .extract().htmlPath().getString("**.find { it.@name == 'link' }.@value");
        Response chosen = visitor().formParam("password", "eleven purple tramcars").formParam("again", "eleven purple tramcars")
                .post(link.substring(link.indexOf("/password/")));
        chosen.then().statusCode(200).body(containsString("name=\"code\""));
        assertNull(chosen.cookie("nadzor_session"));
        code(chosen, Staff.code()).then().statusCode(303);
    }

    @Test
    void isTakenAwayByAnAdministratorAloneWhoSeesNothingOfIt() {
        var ana = staff.user(Language.EN, Role.EDITOR);
        var browser = staff.again(ana);
        String removal = "/desk/users/" + ana.id + "/second-factor-removal";
        staff.as(Role.EDITOR).post(removal, Map.of()).then().statusCode(403);
        var admin = staff.as(Language.EN, Role.ADMINISTRATOR);
        admin.get("/desk/users/" + ana.id).then().body(containsString(removal), not(containsString(Base32.of(Staff.SECRET))));
        admin.post("/desk/users/" + admin.id() + "/second-factor-removal", Map.of()).then().statusCode(403);
        admin.post(removal, Map.of()).then().statusCode(303);
        browser.get("/desk").then().statusCode(303).header("Location", containsString("/login?to="));
        Response in = password(ana);
        visitor().cookie("nadzor_session", in.cookie("nadzor_session")).get("/desk").then().statusCode(303)
                .header("Location", containsString("/desk/account/second-factor?to="));
        List<?> trace = QuarkusTransaction.requiringNew().call(() -> User.getEntityManager().createNativeQuery("""
                select concat(action, ' ', before) from desk.audit_event where table_name in ('second_factor', 'recovery_code')
                and actor_id = :admin""").setParameter("admin", admin.id()).getResultList());
        assertTrue(trace.stream().anyMatch(event -> event.toString().startsWith("delete") && event.toString().contains("\"secret\": \"***\"")),
                trace.toString());
    }

    private static Response recovery(User user, String code) {
        return visitor().formParam("pending", hidden(password(user), "pending")).formParam("recovery", code).post("/login/code");
    }

    private static Response password(User user) {
        return visitor().header("Accept-Language", "en").formParam("email", user.email).formParam("password", Staff.PASSWORD)
                .formParam("to", "/desk/contracts").post("/login");
    }

    /** Fills in the page that asks for it. */
    private static Response code(Response page, String code) {
        var form = visitor().header("Accept-Language", "en").formParam("code", code);
        for (String name : List.of("pending", "to", "form", "typed")) {
            String value = hidden(page, name);
            if (value != null) form.formParam(name, value);
        }
        return form.post("/login/code");
    }

    private static List<String> codes(Response page) {
        return Stream.of(page.then().statusCode(201).extract().asString().split("<li><code>")).skip(1).map(rest -> rest.substring(0, 19)).toList();
    }

    private static String hidden(Response page, String name) {
        var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page.asString());
        boolean there = found.find();
        assertFalse(name.equals("pending") && !there, "nothing is pending");
        return there ? found.group(1) : null;
    }
}
