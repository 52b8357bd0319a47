package rs.nadzor.mail;

import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;

import rs.nadzor.job.Node;
import rs.nadzor.web.Wordless;

/** Sends what is due, one mail after the other; other nodes take others. */
@ApplicationScoped
public class Postman {

    private static final Logger LOG = Logger.getLogger(Postman.class);

    @Inject
    AgroalDataSource desk;
    @Inject
    MailServer server;
    @Inject
    Conversation conversation;
    @Inject
    Node node;
    @Inject
    MeterRegistry metrics;
    @Inject
    Clock clock;

    @Scheduled(every = "{nadzor.mail.look}", delayed = "{nadzor.mail.look}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        if (!server.isSet()) return;
        try {
            while (next()) continue;
        } catch (SQLException away) {
            LOG.warn("The outbox cannot be read; the next look sees to it", Wordless.of(away));
        }
    }

    /** @return whether it makes sense to go on at once */
    boolean next() throws SQLException {
        Instant now = clock.instant();
        var found = Claim.next(desk, now);
        if (found.isEmpty()) return false;
        try (var claim = found.get()) {
            if (claim.abandoned) claim.doubt(now);
            else if (now.isAfter(claim.mail.uselessAfter())) claim.lapse(now);
            else return begunWithin(now) < server.perMinute() && send(claim, now);
            return true;
        }
    }

    private boolean send(Claim claim, Instant now) throws SQLException {
        claim.begin(desk, node.name(), now);
        Answer answer = conversation.about(claim.mail);
        try {
            claim.end(answer, clock.instant());
        } catch (SQLException lost) {
            claim.endElsewhere(desk, answer, clock.instant());
        }
        metrics.counter("nadzor.mail.attempts", "outcome", answer.outcome().code()).increment();
        if (answer.outcome() != Answer.Outcome.SENT) {
            // Not the server's words: they repeat addresses. The outbox has them.
            LOG.warnf("Mail %s was not sent: %s%s", claim.mail.id(), answer.outcome().code(), answer.code() == null ? "" : " " + answer.code());
        }
        return !answer.isUnreachable();
    }

    private long begunWithin(Instant now) throws SQLException {
        try (var connection = desk.getConnection(); var query = connection.prepareStatement("select count(*) from desk.mail_attempt where started_at > ?")) {
            query.setTimestamp(1, Timestamp.from(now.minus(Duration.ofMinutes(1))));
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
