package rs.nadzor.gap.objection;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import rs.nadzor.job.Job;
import rs.nadzor.job.Progress;

/** The addresses that people left to be answered at: kept for some days after the reply, and never longer than a year. */
@ApplicationScoped
public class Contacts implements Job {
    private static final Duration LONGEST = Duration.ofDays(365);

    @Inject
    PublicObjectionTerms terms;
    @Inject
    Clock clock;

    @Override
    public String name() {
        return "objection_contacts";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    /** Deletes those whose time is over; that there was one, and when it went, stays. */
    @Override
    public long run(Progress progress) {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> (long) Objection.update(
                "contact = null, contactDeletedAt = ?1, version = version + 1 where contact is not null and (reply.at < ?2 or receivedAt < ?3)",
                now, now.minus(Duration.ofDays(terms.contactDays())), now.minus(LONGEST)));
    }
}
