package rs.nadzor.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.account.Staff.visitor;

import java.math.BigInteger;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.audit.Acting;
import rs.nadzor.i18n.Language;
import rs.nadzor.web.SecretBox;

/** Setting a second factor up, and what happens until then. */
@QuarkusTest
class SecondFactorPagesTest {

    private static final String PAGE = "/desk/account/second-factor";

    @Inject
    Staff staff;

    @Inject
    SecondFactors factors;

    @Inject
    SecretBox box;

    @Test
    void isDemandedOfThoseRolesBeforeAnythingElse() {
        for (Role role : Role.values()) {
            var browser = staff.unsettled(staff.newcomer(Language.EN, role));
            for (String path : new String[] {"/desk", "/desk/account", "/desk/drafts", "/desk/no-such-page", PAGE + "s"}) {
                Response answer = browser.get(path);
                if (role.needsSecondFactor()) answer.then().statusCode(303).header("Location", containsString(PAGE + "?to=%2Fdesk"));
                else assertNotEquals(303, answer.statusCode(), role + " " + path);
            }
            if (role.needsSecondFactor()) browser.request().header("Sec-Fetch-Mode", "cors").get("/desk").then().statusCode(401);
        }
    }

    @Test
    void isNotDemandedWhereItIsOptional() {
        SecondFactors real = ClientProxy.unwrap(factors);
        try {
            real.demand = SecondFactors.Demand.OPTIONAL;
            staff.unsettled(staff.newcomer(Language.EN, Role.EDITOR)).get("/desk").then().statusCode(200);
        } finally {
            real.demand = SecondFactors.Demand.REQUIRED;
        }
    }

    @Test
    void isSetUpByACodeAndShowsRecoveryCodesOnce() {
        var user = staff.newcomer(Language.EN, Role.EDITOR);
        var browser = staff.unsettled(user);
        var elsewhere = staff.unsettled(user);
        Response page = browser.get(PAGE + "?to=/desk/contracts");
        page.then().statusCode(200).body(containsString("<svg class=\"qr\""), containsString("Your role asks"), not(containsString("href=\"/desk/users\"")));
        Response wrong = send(browser, page, "000000");
        wrong.then().statusCode(422).body(containsString("The code is not right"), containsString(secretText(page)));
        Response set = send(browser, wrong, code(page));
        set.then().statusCode(201).body(containsString("href=\"/desk/contracts\""));
        assertEquals(RecoveryCode.MANY, set.asString().split("<li><code>").length - 1);
        for (var old : new Staff.Browser[] {browser, elsewhere}) old.get("/desk").then().statusCode(303).header("Location", containsString("/login"));
        visitor().cookie("nadzor_session", set.cookie("nadzor_session")).get("/desk").then().statusCode(200);
    }

    @Test
    void keepsAFormThatANewRoleInterrupts() {
        var user = staff.newcomer(Language.EN, Role.CONTRIBUTOR);
        var browser = staff.unsettled(user);
        staff.as(Role.ADMINISTRATOR).post("/desk/users/" + user.id + "/roles", Map.of("roles", "editor")).then().statusCode(303);
        Response sent = browser.post("/desk/contracts", Map.of("titleSr", "Kamere u Čačku"));
        sent.then().statusCode(307);
        Response page = browser.post(URLDecoder.decode(sent.header("Location").replaceFirst("^https?://[^/]+", ""), StandardCharsets.UTF_8), Map.of("titleSr", "Kamere u Čačku"));
        page.then().statusCode(200).body(containsString("<svg class=\"qr\""));
        String to = hidden(page, "to");
        assertTrue(to.startsWith("/desk/drafts/resumption?id="), to);
        send(browser, page, code(page)).then().statusCode(201).body(containsString(to));
    }

    @Test
    void isReplacedWithThePasswordAlone() {
        var user = staff.user(Language.EN, Role.EDITOR);
        var browser = staff.again(user);
        browser.post(PAGE + "/renewal", Map.of("password", "not this one")).then().statusCode(422);
        Response page = browser.post(PAGE + "/renewal", Map.of("password", Staff.PASSWORD));
        page.then().statusCode(200).body(containsString("<svg class=\"qr\""), not(containsString("Your role asks")));
        Response set = send(browser, page, code(page));
        set.then().statusCode(201);
        // The same offer once more, by somebody at an open browser, is void.
        var again = staff.again(user);
        send(again, page, code(page)).then().statusCode(422).body(not(containsString("<svg class=\"qr\"")));
        staff.again(staff.newcomer(Language.EN, Role.READER)).post(PAGE + "/recovery-codes", Map.of("password", Staff.PASSWORD))
                .then().statusCode(422);
    }

    @Test
    void keepsTheSecretEncryptedAndOutOfTheAudit() {
        var user = staff.user(Language.EN, Role.EDITOR);
        byte[] kept = QuarkusTransaction.requiringNew().call(() -> SecondFactor.of(user.id).orElseThrow().secret);
        assertTrue(new BigInteger(1, kept).toString(16).indexOf(new BigInteger(1, Staff.SECRET).toString(16)) < 0);
        assertTrue(Arrays.equals(Staff.SECRET, box.open(kept, SecondFactors.PURPOSE, user.id.toString()).orElseThrow()));
        assertTrue(box.open(kept, SecondFactors.PURPOSE, "somebody else").isEmpty());
        kept[20]++;
        assertTrue(box.open(kept, SecondFactors.PURPOSE, user.id.toString()).isEmpty());
        staff.again(user).post(PAGE + "/recovery-codes", Map.of("password", Staff.PASSWORD)).then().statusCode(201);
        Object leaks = QuarkusTransaction.requiringNew().call(() -> User.getEntityManager().createNativeQuery("""
                select count(*) from desk.audit_event where table_name in ('second_factor', 'recovery_code')
                and (after ->> 'secret' <> '***' or after ->> 'code_hash' <> '***')""", Long.class).getSingleResult());
        assertEquals(0L, leaks);
    }

    /** After the session key was replaced. */
    @Test
    void beginsAnewByARecoveryCodeWhenTheSecretCannotBeRead() {
        var user = staff.user(Language.EN, Role.EDITOR);
        String page = staff.again(user).post(PAGE + "/recovery-codes", Map.of("password", Staff.PASSWORD)).asString();
        String recovery = page.split("<li><code>")[1].substring(0, 19);
        Acting.as(user.actor(), () -> QuarkusTransaction.requiringNew().run(
                () -> SecondFactor.set(user.id, new byte[48], 0, Instant.now())));
        Response asked = visitor().formParam("email", user.email).formParam("password", Staff.PASSWORD).post("/login");
        visitor().formParam("pending", hidden(asked, "pending")).formParam("code", Staff.code()).post("/login/code").then().statusCode(422);
        Response in = visitor().formParam("pending", hidden(asked, "pending")).formParam("recovery", recovery).post("/login/code");
        visitor().cookie("nadzor_session", in.cookie("nadzor_session")).get("/desk").then().statusCode(303)
                .header("Location", containsString(PAGE));
    }

    private static Response send(Staff.Browser browser, Response page, String code) {
        return browser.post(PAGE, Map.of("offer", hidden(page, "offer"), "to", hidden(page, "to"), "code", code));
    }

    private static String secretText(Response page) {
        return page.htmlPath().getString("**.find { it.@id == 'secret' }");
    }

    private static String code(Response page) {
        return Authenticator.code(secretText(page));
    }

    private static String hidden(Response page, String name) {
        return page.htmlPath().getString("**.find { it.@name == '" + name + "' }.@value");
    }
}
