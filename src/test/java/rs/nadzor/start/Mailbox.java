package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.start.Eventually.until;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import rs.nadzor.mail.MailSink;

/** Where the nodes' mail arrives, and what the nodes themselves know of it. */
final class Mailbox implements AutoCloseable {

    private static final String OURS = "m.recipient like 'posta%'";
    private final MailSink sink = new MailSink();
    /** Attempts that a death cut off. */
    private final Set<String> cutOff = new HashSet<>();

    Mailbox() {
        var random = new Random();
        // It keeps the mail first and says so a moment later: most kills fall in between.
        sink.mood = end -> Thread.sleep(random.nextInt(200));
    }

    Map<String, String> settings() {
        return Map.of("NADZOR_SMTP_HOST", "127.0.0.1", "NADZOR_SMTP_PORT", String.valueOf(sink.port()), "NADZOR_SMTP_SECURITY", "none",
                "NADZOR_SMTP_FROM", "nadzor@example.org", "NADZOR_SMTP_PER_MINUTE", "10000", "NADZOR_MAIL_LOOK", "1s");
    }

    /** Whether the node that is dead now was at a mail. */
    boolean wasInTheHandsOf(TwoNodes.Node killed, TwoNodes nodes) throws SQLException {
        return cutOff.addAll(Ledger.found(nodes.database(), """
                select mail_id || '/' || number from desk.mail_attempt where node = '%s' and (outcome is null or outcome = 'perhaps')""".formatted(killed.name)).keySet());
    }

    /** "Perhaps sent" waits for a person; whatever else was promised is here, and nothing is here twice. */
    void cameOnceOrIsDoubted(Ledger ledger, TwoNodes nodes) throws Exception {
        until("every mail is settled or doubted", () -> nodes.text("select id from desk.mail where due_at is not null limit 1") == null);
        assertEquals(List.of(), ledger.wrong(Ledger.Kind.MAIL, Ledger.found(nodes.database(), "select recipient from desk.mail m where " + OURS)));
        var came = new HashSet<>(sink.names());
        assertEquals(came.size(), sink.names().size(), "a mail came twice");
        var states = Ledger.found(nodes.database(), "select state from desk.mail_state join desk.mail m using (id) where " + OURS);
        assertTrue(Set.of("sent", "perhaps").containsAll(states.keySet()), states.toString());
        assertTrue(states.getOrDefault("perhaps", 0L) <= cutOff.size(), states + ", " + cutOff.size() + " attempts were cut off");
        assertTrue(came.containsAll(Ledger.found(nodes.database(), "select message_id from desk.mail_state join desk.mail m using (id) where state = 'sent'").keySet()), "said to be sent, and never came");
    }

    @Override
    public void close() {
        sink.close();
    }
}
