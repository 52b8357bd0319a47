package rs.nadzor.gap.objection;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.account.Role.ADMINISTRATOR;
import static rs.nadzor.account.Role.EDITOR;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Staff;
import rs.nadzor.i18n.Language;
import rs.nadzor.mail.MailSink;
import rs.nadzor.mail.Mailed;

/** Whoever left an address hears that the report came, and gets the reply, in their language. */
@QuarkusTest
class ObjectorMailTest extends Mailed {

    @Inject
    Staff staff;

    private final Objecting deal = Objecting.published();

    @Test
    void hearsThatTheReportCameAndNothingOfWhatWasTyped() throws Exception {
        Objection one = deal.received("contact", "citalac@example.org");
        post.goesOut();
        var mail = sink.received().get(0);
        String text = MailSink.text(mail);
        assertEquals("citalac@example.org", mail.getAllRecipients()[0].toString());
        assertEquals(one.language().tag(), mail.getHeader("Content-Language", null));
        assertTrue(text.contains(String.valueOf(one.number)) && text.contains("/contracts/" + deal.slug()), text);
        assertFalse(text.contains("800"), "else anybody could write to anybody through us");
    }

    @Test
    void getsTheReplyAsAPersonWroteIt() throws Exception {
        Objection one = deal.received("contact", "citalac@example.org");
        var editor = staff.as(Language.EN, EDITOR);
        String page = "/desk/objections/" + one.number;
        editor.post(page + "/decision", Map.of("verdict", "upheld", "reasonSr", "Записник каже 800.")).then().statusCode(303);
        editor.get(page).then().body(containsString("Send the reply"), containsString("I have sent it myself"));
        editor.post(page + "/reply", Map.of("reply", "У праву сте.", "by", "mail")).then().statusCode(303);
        editor.post(page + "/reply", Map.of("reply", "Још једном.", "by", "mail")).then().statusCode(303);
        post.goesOut();
        assertEquals(2, sink.received().size(), "the receipt and one reply");
        var reply = sink.received().get(1);
        assertTrue(MailSink.text(reply).startsWith("У праву сте.\n\n-- \n"), MailSink.text(reply));
        assertEquals(null, reply.getHeader("Auto-Submitted", null), "a person wrote it");
    }

    /** Waiting, in doubt, sent, refused: whoever answered sees on the page of the report whether it arrived. */
    @Test
    void isSeenToHaveGotTheReplyOrNot() {
        Objection one = deal.received("contact", "citalac@example.org");
        post.goesOut();
        String page = "/desk/objections/" + one.number;
        var editor = staff.as(Language.EN, EDITOR);
        var administrator = staff.as(Language.EN, ADMINISTRATOR);
        editor.post(page + "/decision", Map.of("verdict", "upheld", "reasonSr", "Записник каже 800.")).then().statusCode(303);
        editor.get(page).then().body(not(containsString("By mail:")));
        editor.post(page + "/reply", Map.of("reply", "У праву сте.", "by", "mail")).then().statusCode(303);
        editor.get(page).then().body(containsString("By mail: <span class=\"state\">waits</span>"), not(containsString("/desk/mails")));
        sink.mood = new MailSink.Refuses(550, "unknown");
        post.goesOut();
        editor.get(page).then().body(containsString("<span class=\"state\">refused</span>"), containsString("An administrator finds out"));
        String mail = administrator.get(page).then().body(not(containsString("citalac@"))).extract().asString().replaceAll("(?s).*href=\"(/desk/mails/[^\"]+)\".*", "$1");
        administrator.get(mail).then().statusCode(200).body(containsString("Reply to a reported error"), containsString("The server answered 550"));
        editor.get(mail).then().statusCode(403);
        sink.mood = end -> end.await();
        administrator.post(mail + "/repetition", Map.of()).then().statusCode(303);
        post.goesOut();
        staff.as(EDITOR).get(page).then().body(containsString("Slanje imejlom: <span class=\"state\">možda poslato</span>"));
        sink.mood = MailSink.Mood.TAKES;
        administrator.post(mail + "/repetition", Map.of()).then().statusCode(303);
        post.goesOut();
        staff.as(Language.SR_CYRL, EDITOR).get(page).then().body(containsString("Слање имејлом: <span class=\"state\">послато</span>"));
        administrator.get("/desk/mails/" + one.id).then().statusCode(404);
    }

    @Test
    void isNotSaidToHaveGotByMailWhatWasSentOtherwise() {
        Objection one = deal.received("contact", "citalac@example.org");
        var editor = staff.as(Language.EN, EDITOR);
        String page = "/desk/objections/" + one.number;
        editor.post(page + "/decision", Map.of("verdict", "upheld", "reasonSr", "Записник каже 800.")).then().statusCode(303);
        editor.post(page + "/reply", Map.of("reply", "У праву сте.")).then().statusCode(303);
        editor.get(page).then().body(containsString("У праву сте."), not(containsString("By mail:")));
    }

    @Test
    void getsNothingWhereTheEditorAnsweredOtherwise() {
        Objection one = deal.received("contact", "citalac@example.org");
        post.goesOut();
        var editor = staff.as(Language.EN, EDITOR);
        String page = "/desk/objections/" + one.number;
        editor.post(page + "/decision", Map.of("verdict", "upheld", "reasonSr", "Записник каже 800.")).then().statusCode(303);
        editor.post(page + "/reply", Map.of("reply", "У праву сте.")).then().statusCode(303);
        post.goesOut();
        assertEquals(1, sink.received().size());
    }

    @Test
    void getsNothingWithoutAnAddress() {
        deal.received();
        post.goesOut();
        assertEquals(List.of(), sink.received());
    }
}
