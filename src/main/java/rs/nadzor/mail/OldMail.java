package rs.nadzor.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;

import rs.nadzor.job.Job;
import rs.nadzor.job.Progress;

/** Whom we wrote to is forgotten after a month, in a case that nobody decides after three; texts that are of no use go at once. */
@ApplicationScoped
public class OldMail implements Job {

    private static final Duration SETTLED = Duration.ofDays(30), EVER = Duration.ofDays(90);

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "old_mail";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public long run(Progress progress) {
        Instant now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> {
            Mail.update("body = null where body is not null and dueAt is null and uselessAfter < ?1", now);
            return Mail.delete("dueAt is null and (settledAt < ?1 or createdAt < ?2 or confidential and createdAt < ?1)", now.minus(SETTLED), now.minus(EVER));
        });
    }
}
