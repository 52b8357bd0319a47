package rs.nadzor.mail;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import rs.nadzor.web.SecretBox;

/** Takes mail, in the caller's transaction: it is sent if, and only if, the transaction is committed. */
@ApplicationScoped
public class Outbox {

    private static final String PURPOSE = "mail";

    @Inject
    MailServer server;
    @Inject
    SecretBox box;
    @Inject
    Clock clock;

    /** Whether a mail server is set up. Where not, features offer no mail. */
    public boolean isOpen() {
        return server.isSet();
    }

    /** @throws IllegalStateException when no mail server is set up */
    @Transactional(Transactional.TxType.MANDATORY)
    public Mail put(Letter letter) {
        if (!isOpen()) throw new IllegalStateException("no mail server is set up");
        Instant now = clock.instant();
        Mail mail = new Mail(UUID.randomUUID(), letter, domain(), now);
        mail.body = box.close(letter.text().getBytes(StandardCharsets.UTF_8), PURPOSE, mail.messageId);
        mail.persist();
        return mail;
    }

    /** @throws Unreadable under a session key that is not the one it was written with */
    String text(byte[] body, String messageId) {
        return new String(box.open(body, PURPOSE, messageId).orElseThrow(Unreadable::new), StandardCharsets.UTF_8);
    }

    private String domain() {
        String from = server.from().orElseThrow();
        return from.substring(from.lastIndexOf('@') + 1).replace(">", "").strip();
    }

    static final class Unreadable extends IllegalStateException {
    }
}
