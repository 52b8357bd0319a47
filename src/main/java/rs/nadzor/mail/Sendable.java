package rs.nadzor.mail;

import java.time.Instant;
import java.util.UUID;

import rs.nadzor.i18n.Language;

/** What a claim knows of its mail. */
record Sendable(UUID id, String messageId, String recipient, Language language, String subject, byte[] body, boolean byHand, String leave,
        Instant uselessAfter) {
}
