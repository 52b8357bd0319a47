package rs.nadzor.gap.objection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.web.Seal;

/** When somebody was given a form, sealed into it: programs that flood forms send them at once, or send an old one for years. */
@ApplicationScoped
public class PublicOpening {
    private static final Duration LONGEST = Duration.ofHours(24);
    private static final String PURPOSE = "objection";

    /** What a stamp says of the moment in which its form is sent. */
    public enum Moment { RIGHT, TOO_SOON, TOO_LATE }

    @Inject
    Seal seal;
    @Inject
    Clock clock;
    @Inject
    PublicObjectionTerms terms;

    /** Good for the pages of this address only. */
    public String stamp(String slug) {
        String at = Long.toString(clock.instant().getEpochSecond());
        return at + "." + seal.of(PURPOSE, at + "/" + slug);
    }

    /** What we never stamped is too late. */
    public Moment moment(String stamp, String slug) {
        String[] parts = stamp == null ? new String[0] : stamp.split("\\.", 2);
        if (parts.length < 2 || !parts[0].matches("[0-9]{1,12}") || !seal.holds(PURPOSE, parts[0] + "/" + slug, parts[1])) return Moment.TOO_LATE;
        Instant opened = Instant.ofEpochSecond(Long.parseLong(parts[0])), now = clock.instant();
        if (opened.plusSeconds(terms.leastSeconds()).isAfter(now)) return Moment.TOO_SOON;
        return opened.plus(LONGEST).isBefore(now) ? Moment.TOO_LATE : Moment.RIGHT;
    }
}
