package rs.nadzor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.audit.Acting;
import rs.nadzor.i18n.Language;
import rs.nadzor.mail.MailSink;
import rs.nadzor.mail.Mailed;

/** Whose password, second factor or recovery codes were changed hears of it, whoever did it; nobody gets in by what it says. */
@QuarkusTest
class CredentialMailTest extends Mailed {

    private static final String FACTOR = "/desk/account/second-factor", NEW = "osam plavih kišobrana u podrumu";

    @Inject
    Staff staff;

    @Test
    void saysThatThePasswordWasChanged() throws Exception {
        var user = staff.user(Language.SR_CYRL, Role.READER);
        var browser = staff.again(user);
        browser.post("/desk/account/password", Map.of("current", "not this one", "password", NEW, "again", NEW)).then().statusCode(422);
        assertEquals(List.of(), told());
        browser.post("/desk/account/password", Map.of("current", Staff.PASSWORD, "password", NEW, "again", NEW)).then().statusCode(303);
        String text = only(user, "Лозинка вашег налога за „Надзор“ је промењена. Време промене: ");
        assertTrue(text.contains("Одмах се јавите администратору.") && text.contains("/desk/account"), text);
        var mail = sink.received().get(0);
        assertEquals(List.of("Надзор: промењени су подаци за пријаву", "sr-Cyrl", "auto-generated"),
                List.of(mail.getSubject(), mail.getHeader("Content-Language", null), mail.getHeader("Auto-Submitted", null)));
    }

    @Test
    void saysThatItWasChangedByALink() {
        var user = staff.user(Language.EN, Role.READER);
        Response link = staff.as(Role.ADMINISTRATOR).post("/desk/users/" + user.id + "/password-link", Map.of());
        var address = Pattern.compile("/password/[\\w-]+").matcher(link.asString());
        assertTrue(address.find(), link.asString());
        Staff.visitor().formParam("password", NEW).formParam("again", NEW).post(address.group()).then().statusCode(303);
        assertFalse(only(user, "The password of your account at “Nadzor” was changed. This was done on ").contains(address.group()));
    }

    @Test
    void saysThatASecondFactorWasSetUpAndReplaced() {
        var user = staff.newcomer(Language.SR, Role.EDITOR);
        var browser = staff.unsettled(user);
        Response offer = browser.get(FACTOR);
        String codes = settle(browser, offer).then().statusCode(201).extract().asString();
        String text = only(user, "Za vaš nalog za „Nadzor“ podešena je prijava u dva koraka.");
        for (String code : codes.substring(codes.indexOf("<li><code>") + 10).split("<li><code>")) assertFalse(text.contains(code.substring(0, 19)));
        sink.received().clear();
        var again = staff.again(user);
        settle(again, again.post(FACTOR + "/renewal", Map.of("password", Staff.PASSWORD))).then().statusCode(201);
        only(user, "podešena je prijava u dva koraka");
    }

    @Test
    void saysThatRecoveryCodesWereRenewed() {
        var user = staff.user(Language.EN, Role.EDITOR);
        String codes = staff.again(user).post(FACTOR + "/recovery-codes", Map.of("password", Staff.PASSWORD)).then().statusCode(201).extract().asString();
        String text = only(user, "New recovery codes were made for your account");
        assertFalse(text.contains(codes.split("<li><code>")[1].substring(0, 19)));
    }

    @Test
    void saysThatTheSecondFactorWasRemovedByAnAdministrator() {
        var user = staff.user(Language.EN, Role.EDITOR);
        var administrator = staff.as(Role.ADMINISTRATOR);
        administrator.post("/desk/users/" + user.id + "/second-factor-removal", Map.of()).then().statusCode(303);
        only(user, "The two-step sign-in of your account at “Nadzor” was removed.");
        administrator.post("/desk/users/" + user.id + "/second-factor-removal", Map.of()).then().statusCode(303);
        only(user, "was removed");
        assertTrue(administrator.get("/desk/mails?show=all").asString().contains("Obaveštenje o promeni prijave"));
    }

    /** After the session key was replaced no code can be right any more. */
    @Test
    void saysThatItWentWithTheKeyItWasSealedBy() {
        var user = staff.user(Language.EN, Role.EDITOR);
        String recovery = staff.again(user).post(FACTOR + "/recovery-codes", Map.of("password", Staff.PASSWORD)).asString().split("<li><code>")[1].substring(0, 19);
        Acting.as(user.actor(), () -> QuarkusTransaction.requiringNew().run(() -> SecondFactor.set(user.id, new byte[48], 0, Instant.now())));
        post.goesOut();
        sink.received().clear();
        Response asked = Staff.visitor().formParam("email", user.email).formParam("password", Staff.PASSWORD).post("/login");
        Staff.visitor().formParam("pending", hidden(asked, "pending")).formParam("recovery", recovery).post("/login/code").then().statusCode(303);
        only(user, "was removed");
    }

    @Test
    void nothingWaitsWhereNoMailServerIsSetUp() {
        post.nowhere();
        var user = staff.user(Language.EN, Role.READER);
        staff.again(user).post("/desk/account/password", Map.of("current", Staff.PASSWORD, "password", NEW, "again", NEW)).then().statusCode(303);
        assertFalse(staff.as(Language.EN, Role.ADMINISTRATOR).get("/desk/mails?show=all").asString().contains(user.email));
    }

    /** The one mail, to this person, with these words; nothing in it opens anything. */
    private String only(User user, String words) {
        List<String> told = told();
        assertEquals(1, told.size(), told::toString);
        assertTrue(told.get(0).contains(words), told.get(0));
        assertFalse(Pattern.compile("/(password|invitation)/|" + Pattern.quote(NEW) + "|" + Pattern.quote(Staff.PASSWORD)).matcher(told.get(0)).find(), told.get(0));
        try {
            assertEquals(user.email, sink.received().get(0).getAllRecipients()[0].toString());
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
        return told.get(0);
    }

    private List<String> told() {
        post.goesOut();
        return sink.received().stream().map(MailSink::text).toList();
    }

    private static Response settle(Staff.Browser browser, Response offer) {
        String secret = offer.htmlPath().getString("**.find { it.@id == 'secret' }").replace(" ", "");
        return browser.post(FACTOR, Map.of("offer", hidden(offer, "offer"), "code", Authenticator.code(secret), "to", ""));
    }

    private static String hidden(Response page, String name) {
        return page.htmlPath().getString("**.find { it.@name == '" + name + "' }.@value");
    }
}
