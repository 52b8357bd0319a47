package rs.nadzor.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.i18n.Language;
import rs.nadzor.mail.MailSink;
import rs.nadzor.mail.Mailed;

/** Links that let somebody in, sent by mail: nobody but the recipient sees them. */
@QuarkusTest
class AccountMailTest extends Mailed {

    @Inject
    Staff staff;

    @Test
    void anInvitationIsReadByTheInvitedAlone() throws Exception {
        String email = System.nanoTime() + "@example.org";
        var admin = staff.as(Language.EN, Role.ADMINISTRATOR);
        var sent = admin.post("/desk/invitations", Map.of("name", "Весна", "email", email, "roles", List.of("contributor"), "language", "sr-Cyrl", "by", "mail"));
        assertEquals(303, sent.statusCode(), sent::asString);
        post.goesOut();
        var mail = sink.received().get(0);
        assertEquals(List.of("Надзор: позив у редакцију", "sr-Cyrl", email),
                List.of(mail.getSubject(), mail.getHeader("Content-Language", null), mail.getAllRecipients()[0].toString()));
        String text = MailSink.text(mail), link = link(text, "invitation");
        assertTrue(text.startsWith("Добар дан,\n\n") && text.contains("Адреса важи једном"), text);
        for (String page : List.of("/desk/users", "/desk/mails?show=all", "/desk/audit")) {
            assertFalse(admin.get(page).asString().contains(link.substring(link.lastIndexOf('/') + 1)), page);
        }
        assertEquals(200, Staff.visitor().get(link).statusCode());
    }

    @Test
    void aForgottenPasswordIsMendedInTheLanguageOfTheAccount() {
        var user = staff.user(Language.EN, Role.READER);
        var sent = staff.as(Role.ADMINISTRATOR).post("/desk/users/" + user.id + "/password-link", Map.of("by", "mail"));
        assertEquals(303, sent.statusCode());
        post.goesOut();
        String text = MailSink.text(sink.received().get(0));
        assertTrue(text.contains("An administrator has made a link"), text);
        assertEquals(200, Staff.visitor().get(link(text, "password")).statusCode());
    }

    @Test
    void withoutAMailServerTheLinkIsShownAsBefore() {
        post.nowhere();
        var admin = staff.as(Language.EN, Role.ADMINISTRATOR);
        assertTrue(admin.get("/desk/users").asString().contains("No mail server is set up."));
        var made = admin.post("/desk/invitations", Map.of("name", "Весна", "email", System.nanoTime() + "@example.org",
                "roles", List.of("contributor"), "by", "mail"));
        assertEquals(201, made.statusCode());
        assertTrue(made.asString().contains("/invitation/"));
    }

    private static String link(String text, String door) {
        var link = Pattern.compile("\\S+(/" + door + "/\\S+)").matcher(text);
        assertTrue(link.find(), text);
        return link.group(1);
    }
}
