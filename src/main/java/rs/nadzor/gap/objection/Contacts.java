package rs.nadzor.gap.objection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;

/** The addresses that people left to be answered at: kept for some days after the reply, and never longer than a year. */
@ApplicationScoped
public class Contacts {
    private static final Duration LONGEST = Duration.ofDays(365);

    @Inject
    PublicObjectionTerms terms;
    @Inject
    Clock clock;

    /** Deletes those whose time is over; that there was one, and when it went, stays. @return how many */
    public int forget() {
        Instant now = clock.instant();
        return Acting.as(Actor.SYSTEM, () -> QuarkusTransaction.requiringNew().call(() -> Objection.update(
                "contact = null, contactDeletedAt = ?1, version = version + 1 where contact is not null and (reply.at < ?2 or receivedAt < ?3)",
                now, now.minus(Duration.ofDays(terms.contactDays())), now.minus(LONGEST))));
    }
}
