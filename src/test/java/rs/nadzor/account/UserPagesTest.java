package rs.nadzor.account;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.account.Staff.visitor;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.arc.ClientProxy;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.Language;

@QuarkusTest
class UserPagesTest {

    @Inject
    Staff staff;

    @Inject
    Sessions sessions;

    @Inject
    InvitationPages invitations;

    @Test
    void letsTheInvitedInOnce() {
        String email = System.nanoTime() + "@example.org";
        String link = invite(email);
        visitor().get(link).then().statusCode(200).body(containsString("Весна"));
        accept(link, "short").then().statusCode(422);
        Response in = accept(link, Staff.PASSWORD);
        in.then().statusCode(303);
        visitor().cookie("nadzor_session", in.cookie("nadzor_session")).get("/desk/account").then().statusCode(200);
        visitor().cookie("nadzor_session", in.cookie("nadzor_session")).get("/desk/users").then().statusCode(403);
        visitor().get(link).then().statusCode(404);
        accept(link, Staff.PASSWORD).then().statusCode(404);
        staff.as(Language.EN, Role.ADMINISTRATOR).post("/desk/invitations", form(email)).then().statusCode(422)
                .body(containsString("already an account"), containsString("value=\"Весна\""));
    }

    @Test
    void closesAnInvitationThatRanOutWasRevokedOrReplaced() {
        String email = System.nanoTime() + "@example.org";
        String replaced = invite(email), current = invite(email);
        visitor().get(replaced).then().statusCode(404);
        InvitationPages real = ClientProxy.unwrap(invitations);
        Clock before = real.clock;
        real.clock = Clock.offset(before, Invitation.VALID.plus(Duration.ofMinutes(1)));
        visitor().get(current).then().statusCode(404);
        accept(current, Staff.PASSWORD).then().statusCode(404);
        real.clock = before;
        visitor().get(current).then().statusCode(200);
        var id = QuarkusTransaction.requiringNew().call(() -> Invitation.<Invitation>find("email = ?1 and revokedAt is null", email)
                .firstResult().id);
        staff.as(Role.ADMINISTRATOR).post("/desk/invitations/" + id + "/revocation", Map.of()).then().statusCode(303);
        visitor().get(current).then().statusCode(404);
    }

    @Test
    void cannotRevokeAnInvitationThatSomebodyCameInBy() {
        String email = System.nanoTime() + "@example.org";
        accept(invite(email), Staff.PASSWORD).then().statusCode(303);
        var id = QuarkusTransaction.requiringNew().call(() -> Invitation.<Invitation>find("email", email).firstResult().id);
        staff.as(Language.EN, Role.ADMINISTRATOR).post("/desk/invitations/" + id + "/revocation", Map.of()).then().statusCode(409)
                .body(containsString("Somebody changed this in the meantime"));
    }

    @Test
    void setsAForgottenPasswordByAOneTimeLink() {
        var user = staff.user(Language.EN, Role.READER);
        var browser = staff.again(user);
        String link = link(staff.as(Role.ADMINISTRATOR).post("/desk/users/" + user.id + "/password-link", Map.of()));
        accept(link, "eleven purple tramcars").then().statusCode(303);
        browser.get("/desk/account").then().statusCode(303);
        accept(link, "twelve purple tramcars").then().statusCode(404);
        visitor().formParam("email", user.email).formParam("password", "eleven purple tramcars").post("/login").then().statusCode(303);
    }

    @Test
    void endsTheSessionsOfWhoIsDeactivated() {
        var user = staff.user(Language.EN, Role.CONTRIBUTOR);
        var browser = staff.again(user);
        var admin = staff.as(Language.EN, Role.ADMINISTRATOR);
        admin.post("/desk/users/" + user.id + "/deactivation", Map.of()).then().statusCode(303);
        browser.get("/desk/account").then().statusCode(303);
        visitor().formParam("email", user.email).formParam("password", Staff.PASSWORD).post("/login").then().statusCode(422);
        admin.post("/desk/users/" + user.id + "/reactivation", Map.of()).then().statusCode(303);
        visitor().formParam("email", user.email).formParam("password", Staff.PASSWORD).post("/login").then().statusCode(303);
    }

    @Test
    void appliesRolesAtOnceAndSaysSoOnce() {
        var user = staff.user(Language.EN, Role.READER);
        var browser = staff.again(user);
        var admin = staff.as(Language.EN, Role.ADMINISTRATOR);
        browser.get("/desk/audit").then().statusCode(403).body(containsString("You may not do this"));
        var saved = admin.post("/desk/users/" + user.id + "/roles", Map.of("roles", List.of("editor", "nonsense")));
        saved.then().statusCode(303);
        admin.request().cookie("nadzor_flash", saved.cookie("nadzor_flash")).get("/desk/users/" + user.id).then()
                .statusCode(200).body(containsString("apply at once")).cookie("nadzor_flash", "");
        admin.request().cookie("nadzor_flash", "Zm9yZ2Vk." + "A".repeat(43)).get("/desk/users").then().statusCode(200);
        browser.get("/desk/audit").then().statusCode(303).header("Location", containsString("/desk/account/second-factor?to="));
        staff.settle(user);
        browser.get("/desk/audit").then().statusCode(200);
    }

    @Test
    void keepsTheLastAdministrator() {
        var admin = staff.as(Language.EN, Role.ADMINISTRATOR);
        Acting.as(Actor.SYSTEM, () -> QuarkusTransaction.requiringNew().run(() -> User.getEntityManager().createNativeQuery(
                "update desk.account set deactivated_at = now() where 'administrator' = any (roles) and id <> :id")
                .setParameter("id", admin.id()).executeUpdate()));
        admin.post("/desk/users/" + admin.id() + "/deactivation", Map.of()).then().statusCode(422)
                .body(containsString("This is the last administrator"));
        admin.post("/desk/users/" + admin.id() + "/roles", Map.of("roles", "editor")).then().statusCode(422);
        admin.get("/desk/users").then().statusCode(200);
        var second = staff.user(Language.EN, Role.ADMINISTRATOR);
        admin.post("/desk/users/" + second.id + "/deactivation", Map.of()).then().statusCode(303);
    }

    @Test
    void keepsSecretsOutOfTheAudit() {
        var user = staff.user(Language.EN, Role.READER);
        staff.again(user);
        var audit = staff.as(Language.EN, Role.EDITOR).get("/desk/audit?table=account&row=" + user.id).then().statusCode(200)
                .body(containsString("***"), containsString(user.email), containsString("the installation")).extract().asString();
        assertTrue(!audit.contains("$2a$"));
        List<?> leaks = QuarkusTransaction.requiringNew().call(() -> User.getEntityManager().createNativeQuery("""
                select id from desk.audit_event where cast(before as text) like '%$2a$%' or cast(after as text) like '%$2a$%'
                or after ->> 'token_hash' <> '***' or before ->> 'token_hash' <> '***'""").getResultList());
        assertEquals(List.of(), leaks);
    }

    @Test
    void showsTheAuditByPages() {
        var editor = staff.as(Language.EN, Role.EDITOR);
        var reader = staff.user(Language.EN, Role.READER);
        for (int i = 0; i < 52; i++) sessions.begin(reader);
        String page = editor.get("/desk/audit?table=session").then().statusCode(200).extract().asString();
        String next = page.replaceAll("(?s).*rel=\"next\" href=\"([^\"]+)\".*", "$1").replace("&amp;", "&");
        assertTrue(next.startsWith("?table=session&after="), next);
        editor.request().urlEncodingEnabled(false).get("/desk/audit" + next).then().statusCode(200);
        editor.get("/desk/audit?after=made-up").then().statusCode(400);
        editor.request().queryParams("table", "session", "from", "1. 1. 2020.", "until", "2021").get("/desk/audit").then().statusCode(200)
                .body(containsString("No change matches"));
    }

    private String invite(String email) {
        return link(staff.as(Role.ADMINISTRATOR).post("/desk/invitations", form(email)));
    }

    private static Map<String, ?> form(String email) {
        return Map.of("name", "Весна", "email", " " + email.toUpperCase(), "roles", List.of("contributor"));
    }

    /** The path of the link that the page shows. */
    private static String link(Response shown) {
        shown.then().statusCode(201).body(not(containsString("csrf=")));
        return shown.asString().replaceAll("(?s).*value=\"https?://[^/]+(/(?:invitation|password)/[^\"]+)\".*", "$1");
    }

    private static Response accept(String link, String password) {
        return visitor().formParam("password", password).formParam("again", password).post(link);
    }
}
