package rs.nadzor.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.web.Seal;

/**
 * Between password and code: a sealed text in the page that says whose password was right, and when. It opens nothing by
 * itself, and dies with the password. In the caller's transaction.
 */
@ApplicationScoped
class PendingSignIn {

    static final Duration VALID = Duration.ofMinutes(10);
    private static final Pattern TEXT = Pattern.compile("([0-9a-f-]{36})\\.(\\d{1,12})\\.([\\w-]{43})");

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    String of(User user) {
        long since = clock.instant().getEpochSecond();
        return user.id + "." + since + "." + seal.of("pending sign-in", sealed(user, since));
    }

    /** Whose it is; empty when it is too old, not ours, or the password or the account has changed. */
    Optional<User> open(String text) {
        var parts = TEXT.matcher(text == null ? "" : text);
        if (!parts.matches()) return Optional.empty();
        long since = Long.parseLong(parts.group(2));
        if (clock.instant().isAfter(Instant.ofEpochSecond(since).plus(VALID))) return Optional.empty();
        return uuid(parts.group(1)).flatMap(id -> User.<User>findByIdOptional(id))
                .filter(user -> user.isActive() && seal.holds("pending sign-in", sealed(user, since), parts.group(3)));
    }

    private static String sealed(User user, long since) {
        return user.id + " " + since + " " + user.passwordHash;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
