package rs.nadzor.gap.objection;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.account.Role.EDITOR;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Staff;
import rs.nadzor.i18n.Language;
import rs.nadzor.mail.MailSink;
import rs.nadzor.mail.Post;

/** Whoever left an address hears that the report came, and gets the reply, in their language. */
@QuarkusTest
class ObjectorMailTest {

    @Inject
    Post post;
    @Inject
    Staff staff;

    private final Objecting deal = Objecting.published();
    private MailSink sink;

    @BeforeEach
    void open() {
        sink = new MailSink();
        post.to(sink);
        post.forgetAll();
    }

    @AfterEach
    void close() {
        sink.close();
        post.nowhere();
    }

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
