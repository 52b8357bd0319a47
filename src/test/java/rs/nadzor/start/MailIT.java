package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import rs.nadzor.mail.MailSink;

/** Two nodes send from one outbox; one is killed again and again in the middle. No mail arrives twice, none is lost. */
class MailIT {

    private static final int KILLS = Integer.getInteger("nadzor.kills", 2), MAILS = 10;

    @TempDir
    static Path path;
    private static MailSink sink;
    private static TwoNodes nodes;

    @BeforeAll
    static void start() throws SQLException {
        var random = new Random();
        sink = new MailSink();
        // It keeps the mail first and says so a moment later: most kills fall in between.
        sink.mood = end -> Thread.sleep(random.nextInt(200));
        nodes = new TwoNodes(path, Map.of("NADZOR_SMTP_HOST", "127.0.0.1", "NADZOR_SMTP_PORT", String.valueOf(sink.port()),
                "NADZOR_SMTP_SECURITY", "none", "NADZOR_SMTP_FROM", "nadzor@example.org", "NADZOR_SMTP_PER_MINUTE", "10000", "NADZOR_MAIL_LOOK", "1s"));
    }

    @AfterAll
    static void stop() throws SQLException {
        nodes.close();
        sink.close();
    }

    @Test
    void sendNothingTwiceAndLoseNothingWhenOneIsKilled() throws Exception {
        var random = new Random();
        int written = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            written += write(nodes.atA(TwoNodes.VERA)) + write(nodes.atB(TwoNodes.VERA));
            Thread.sleep(random.nextInt(1500));
            nodes.a.kill9();
            nodes.startAAgain();
        }
        settled();
        assertEquals(String.valueOf(written), nodes.text("select count(*) from desk.mail"), "every one that was promised is written down");
        Set<String> arrived = new HashSet<>(sink.names());
        assertEquals(arrived.size(), sink.names().size(), "arrived twice");
        assertEquals("", nodes.text("select coalesce(string_agg(distinct state, ' '), '') from desk.mail_state where state not in ('sent', 'perhaps')"));
        for (String name : nodes.text("select string_agg(m.message_id, ' ') from desk.mail m join desk.mail_state s on s.id = m.id where s.state = 'sent'").split(" ")) {
            assertTrue(arrived.contains(name), "said to be sent, and never came: " + name);
        }
        int perhaps = Integer.parseInt(nodes.text("select count(*) from desk.mail_state where state = 'perhaps'"));
        assertTrue(perhaps <= KILLS, "a node has one mail in its hands: " + perhaps);
        assertEquals("2", nodes.text("select count(distinct node) from desk.mail_attempt"), "both of them send");
    }

    /** Once each has an end. A dead node's mail is looked at by the other as soon as the database knows of its death. */
    private static void settled() throws Exception {
        for (int i = 0; i < 120 && !"0".equals(nodes.text("select count(*) from desk.mail where due_at is not null")); i++) Thread.sleep(500);
    }

    private static int write(Visitor administrator) {
        for (int i = 0; i < MAILS; i++) {
            assertEquals(303, administrator.post("/desk/invitations", Map.of("name", "Ana", "email", System.nanoTime() + "@example.org",
                    "roles", "contributor", "language", "sr", "by", "mail")).statusCode());
        }
        return MAILS;
    }
}
