package rs.nadzor.mail;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

import rs.nadzor.i18n.Language;

/**
 * A mail of plain text as a feature wants it sent.
 *
 * @param kind what it is to administrators who look at the outbox: a message {@code kind_…} of the bundle {@code mail}
 * @param subject one line; it is shown in the outbox, so it holds no secret
 * @param text encrypted until it is sent, deleted then
 * @param leave the address where the recipient ends such mail; null where nobody subscribed
 * @param byHand whether a person wrote it
 * @param confidential whether the outbox keeps the address to itself
 * @param use how long it makes sense to send it
 * @param about the record whose page shows what became of it; null for none
 */
public record Letter(String kind, String to, Language language, String subject, String text, String leave, boolean byHand,
        boolean confidential, Duration use, UUID about) {

    private static final Pattern LINES = Pattern.compile("\\s+");

    public Letter {
        // Nothing that somebody typed can begin a header of its own.
        subject = LINES.matcher(subject).replaceAll(" ").strip();
        to = to.strip();
    }

    public static Letter automatic(String kind, String to, Language language, String subject, String text, Duration use) {
        return new Letter(kind, to, language, subject, text, null, false, false, use, null);
    }

    public Letter leaving(String address) {
        return new Letter(kind, to, language, subject, text, address, byHand, confidential, use, about);
    }
}
