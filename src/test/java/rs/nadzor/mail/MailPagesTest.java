package rs.nadzor.mail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.i18n.Language;

/** The administrator's page of the outbox, and the two decisions about what may have been sent. */
@QuarkusTest
class MailPagesTest extends Mailed {

    @Inject
    Staff staff;

    private Staff.Browser administrator;

    @BeforeEach
    void signIn() {
        administrator = staff.as(Language.EN, Role.ADMINISTRATOR);
    }

    @Test
    void isForAdministratorsAlone() {
        for (Role role : List.of(Role.READER, Role.CONTRIBUTOR, Role.EDITOR, Role.FOI_OFFICER)) {
            assertEquals(403, staff.as(role).get("/desk/mails").statusCode());
        }
    }

    @Test
    void showsWhatWaitsAndNeverWhatItSays() {
        post.put(Post.letter());
        String page = administrator.get("/desk/mails").asString();
        assertTrue(page.contains("ana@example.org") && page.contains("waits"));
        assertFalse(page.contains("Пошта ради") || page.contains("Поздрав"));
        assertTrue(administrator.get("/desk/status").asString().contains("1 message waits"));
        post.goesOut();
        assertTrue(administrator.get("/desk/mails").asString().contains("Nothing waits."));
        assertTrue(administrator.get("/desk/mails?show=all").asString().contains("<span class=\"state\">sent</span>"));
    }

    @Test
    void sendsADoubtfulOneAgainUnderTheSameNameWhenAPersonSaysSo() {
        String name = doubtful();
        assertTrue(administrator.get("/desk/status").asString().contains("1 mail was perhaps sent"));
        assertEquals(303, decide("repetition"));
        post.goesOut();
        assertEquals(List.of(name, name), sink.names());
        assertEquals(List.of(MailState.SENT), Post.states());
        assertEquals(409, decide("repetition"), "it is settled");
        assertEquals(2, sink.names().size());
    }

    @Test
    void leavesADoubtfulOneAloneWhenAPersonKnowsThatItArrived() {
        doubtful();
        assertEquals(303, decide("arrival"));
        post.later(Duration.ofDays(1));
        post.goesOut();
        assertEquals(1, sink.names().size());
        assertEquals(List.of(MailState.ARRIVED), Post.states());
        assertEquals("0 insert", Post.text("select count(m.body) || ' ' || (select action from desk.audit_event where table_name = 'mail_decision' order by id desc limit 1) from desk.mail m"));
        assertEquals(409, decide("repetition"));
    }

    @Test
    void saysWhyTheServerRefusedAndLetsGo() {
        sink.mood = new MailSink.Refuses(550, "No such user");
        post.put(Post.letter());
        post.goesOut();
        assertTrue(administrator.get("/desk/mails").asString().contains("The server answered 550: "));
        assertEquals(409, decide("arrival"), "it cannot have");
        assertEquals(303, decide("dismissal"));
        assertEquals(List.of(MailState.DROPPED), Post.states());
        assertTrue(administrator.get("/desk/mails").asString().contains("Nothing waits."));
    }

    @Test
    void keepsTheAddressOfAStrangerToItself() {
        sink.mood = new MailSink.Refuses(550, "citalac@example.org unknown");
        post.put(new Letter("reply", "citalac@example.org", Language.SR, "x", "x", null, true, true, Duration.ofDays(1), null));
        post.goesOut();
        String page = administrator.get("/desk/mails").asString();
        assertTrue(page.contains("c…@example.org") && page.contains("550"));
        assertFalse(page.contains("citalac"));
        sink.mood = MailSink.Mood.TAKES;
        assertEquals(303, decide("repetition"));
        post.goesOut();
        assertEquals("c…@example.org", Post.text("select recipient from desk.mail"));
        assertEquals(1, sink.received().size());
    }

    @Test
    void goesThroughAllOfThemPageByPage() {
        for (int i = 0; i < 60; i++) post.put(Post.letter());
        String page = administrator.get("/desk/mails").asString();
        assertEquals(50, rows(page));
        var next = Pattern.compile("href=\"(/desk/mails\\?after=[^\"]+)\" rel=\"next\"").matcher(page);
        assertTrue(next.find());
        assertEquals(10, rows(administrator.get(next.group(1)).asString()));
    }

    @Test
    void saysThatNoServerIsSetUp() {
        post.nowhere();
        assertTrue(administrator.get("/desk/mails").asString().contains("No mail server is set up"));
        assertTrue(administrator.get("/desk/status").asString().contains("no mail server is set up"));
    }

    private String doubtful() {
        sink.mood = end -> end.await();
        String name = post.put(Post.letter());
        post.goesOut();
        assertEquals(List.of(MailState.PERHAPS), Post.states());
        sink.mood = MailSink.Mood.TAKES;
        return name;
    }

    private int decide(String noun) {
        return administrator.post("/desk/mails/" + Post.only() + "/" + noun, Map.of()).statusCode();
    }

    private static int rows(String page) {
        return page.split("<tr id=\"mail-").length - 1;
    }
}
