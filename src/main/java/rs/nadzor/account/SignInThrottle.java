package rs.nadzor.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import rs.nadzor.web.Seal;
import rs.nadzor.web.VisitorAddress;

/**
 * Slows guessing down, on all nodes together: after some failures for one e-mail address, whether it has an account or
 * not, or from one network address, each further one doubles the wait. Every try counts as a failure until it has
 * succeeded, so that many at once gain nothing.
 */
@ApplicationScoped
class SignInThrottle {

    static final int FREE_BY_EMAIL = 5, FREE_BY_ADDRESS = 30;
    // One minute an account: a stranger must not be able to lock its owner out for long.
    private static final Duration LONGEST_BY_EMAIL = Duration.ofMinutes(1), LONGEST_BY_CODE = Duration.ofMinutes(15),
            LONGEST_BY_ADDRESS = Duration.ofMinutes(15);
    private static final Duration FORGOTTEN = Duration.ofHours(24);

    @Inject
    EntityManager database;

    @Inject
    Seal seal;

    @Inject
    Clock clock;

    /** What somebody tries to guess, and how long they wait for it at most. */
    record Guess(String purpose, String whose, Duration longest) {

        static Guess password(String email) {
            return new Guess("login email", User.address(email), LONGEST_BY_EMAIL);
        }

        /** Longer, since six digits are few; only who knows the password comes so far. A right password forgives nothing here. */
        static Guess code(User user) {
            return new Guess("login code", user.id.toString(), LONGEST_BY_CODE);
        }
    }

    /** How long to wait; zero lets the try pass and counts it. */
    @Transactional
    Duration attempt(Guess guess, String address) {
        Duration byGuess = waiting(key(guess), FREE_BY_EMAIL, guess.longest);
        Duration byAddress = waiting(addressKey(address), FREE_BY_ADDRESS, LONGEST_BY_ADDRESS);
        Duration wait = byGuess.compareTo(byAddress) > 0 ? byGuess : byAddress;
        if (wait.isZero()) database.createNativeQuery("""
                update desk.login_attempt set failures = failures + 1, last_at = :now where key in (:guess, :address)
                """).setParameter("now", clock.instant()).setParameter("guess", key(guess))
                .setParameter("address", addressKey(address)).executeUpdate();
        return wait;
    }

    /** The try was right after all: it does not count, nor do those that this person had mistyped before. */
    @Transactional
    void succeeded(Guess guess, String address) {
        database.createNativeQuery("delete from desk.login_attempt where key = :guess")
                .setParameter("guess", key(guess)).executeUpdate();
        database.createNativeQuery("update desk.login_attempt set failures = greatest(failures - 1, 0) where key = :address")
                .setParameter("address", addressKey(address)).executeUpdate();
        database.createNativeQuery("""
                delete from desk.login_attempt where key in
                (select key from desk.login_attempt where last_at < :old for update skip locked)
                """).setParameter("old", clock.instant().minus(FORGOTTEN)).executeUpdate();
    }

    // Makes the row if there is none, and in any case holds it until the transaction ends.
    private Duration waiting(String key, int free, Duration longest) {
        var row = (Object[]) database.createNativeQuery("""
                insert into desk.login_attempt as a (key, last_at) values (:key, :now) on conflict (key) do update
                set failures = case when a.last_at < :old then 0 else a.failures end returning failures, last_at
                """, Object[].class).setParameter("key", key).setParameter("now", clock.instant())
                .setParameter("old", clock.instant().minus(FORGOTTEN)).getSingleResult();
        int over = ((Number) row[0]).intValue() - free;
        if (over < 0) return Duration.ZERO;
        Duration pause = Duration.ofSeconds(Math.min(longest.toSeconds(), 1L << Math.min(over, 20)));
        Duration left = Duration.between(clock.instant(), ((Instant) row[1]).plus(pause));
        return left.isNegative() ? Duration.ZERO : left;
    }

    private String key(Guess guess) {
        return seal.of(guess.purpose, guess.whose);
    }

    private String addressKey(String address) {
        return seal.of("login address", VisitorAddress.network(address));
    }
}
