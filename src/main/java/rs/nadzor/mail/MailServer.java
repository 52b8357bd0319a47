package rs.nadzor.mail;

import java.time.Duration;
import java.util.Optional;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** The SMTP server that takes our mail; docker/example.env says how to name it. */
@ConfigMapping(prefix = "nadzor.smtp")
public interface MailServer {

    /** Empty: no mail is sent. */
    Optional<String> host();

    @WithDefault("587")
    int port();

    Optional<String> user();

    Optional<String> password();

    @WithDefault("starttls")
    Security security();

    /** Whom mail comes from, {@code Nadzor <nadzor@example.org>}; without it no mail is sent. */
    Optional<String> from();

    /** How long we wait for each of its replies. */
    @WithDefault("60s")
    Duration patience();

    /** All nodes together. */
    @WithDefault("30")
    int perMinute();

    default boolean isSet() {
        return host().isPresent() && from().isPresent();
    }

    /** How the conversation is kept from others' eyes. */
    enum Security {
        /** Begun openly, encrypted before anything is said; a server that cannot do it gets nothing. */
        STARTTLS,
        /** Encrypted from the first byte. */
        TLS,
        /** Not at all: for a server on this machine. */
        NONE
    }
}
