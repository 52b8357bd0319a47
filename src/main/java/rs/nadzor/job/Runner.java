package rs.nadzor.job;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;

import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.web.Wordless;

/** Does a job if it is due and nobody else is at it, and records how it went. */
@ApplicationScoped
public class Runner {

    private static final Logger LOG = Logger.getLogger(Runner.class);
    /** After a failure it is tried again in a minute, then in two, four …, but no later than it would be due anyway. */
    private static final Duration FIRST_PAUSE = Duration.ofMinutes(1);

    private volatile boolean ends;

    @Inject
    AgroalDataSource desk;
    @Inject
    Clock clock;
    @Inject
    Node node;
    @Inject
    MeterRegistry metrics;

    /** @return how it ended; empty when it was not due, or another node is at it */
    Optional<Outcome> runIfDue(Job job) throws SQLException {
        var turn = Turn.at(job.name(), desk);
        if (turn.isEmpty()) return Optional.empty();
        try (var mine = turn.get()) {
            return begin(job).map(run -> run(job.name(), run, progress -> Acting.onEverything(() -> Acting.as(Actor.SYSTEM, () -> job.run(progress)))));
        }
    }

    private Optional<JobRun> begin(Job job) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Instant now = clock.instant();
            JobRun.cutOff(job.name(), now);
            return due(job).isAfter(now) ? Optional.empty() : Optional.of(JobRun.begin(job.name(), node.name(), now));
        });
    }

    /** Whoever calls has the errand's turn and acts as the person. */
    void run(Errand errand, JobRun run) {
        run(errand.name(), run, progress -> {
            errand.run(progress);
            return null;
        });
    }

    /** Whatever is being done stops after its next step. */
    void end() {
        ends = true;
    }

    /** @param work says how many things it dealt with; null where its steps say so */
    private Outcome run(String name, JobRun run, Function<Progress, Long> work) {
        Long handled = null;
        try {
            handled = work.apply(new RecordedProgress(run.id, () -> ends));
            run.outcome = Outcome.DONE;
            // A job of every minute with nothing to do would fill the log; the record has it anyway.
            LOG.logf(handled == null || handled > 0 ? Logger.Level.INFO : Logger.Level.DEBUG, "Job %s is done: %s", name, handled);
        } catch (Progress.Stopped stopped) {
            run.outcome = Outcome.CUT_OFF;
            LOG.infof("Job %s stops: this node ends", name);
        } catch (RuntimeException failed) {
            run.fault = kinds(failed);
            run.outcome = Outcome.FAILED;
            LOG.errorf(Wordless.of(failed), "Job %s failed", name);
        }
        Long dealtWith = handled;
        QuarkusTransaction.requiringNew().run(() -> {
            JobRun kept = JobRun.findById(run.id);
            if (dealtWith != null) kept.handled = dealtWith;
            kept.fault = run.fault;
            kept.end(run.outcome, clock.instant());
            JobRun.flush();
            JobRun.prune(name, kept.endedAt);
        });
        metrics.counter("nadzor.job.runs", "job", name, "outcome", run.outcome.code()).increment();
        return run.outcome;
    }

    /** Call it in a transaction. */
    public static Instant due(Job job) {
        Instant regular = JobRun.newest(job.name(), Outcome.DONE).map(run -> run.startedAt.plus(job.every())).orElse(Instant.EPOCH);
        List<JobRun> troubles = JobRun.unsuccessful(job.name());
        if (troubles.isEmpty()) return regular;
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(troubles.size() - 1, 16));
        if (pause.compareTo(job.every()) > 0) pause = job.every();
        Instant again = troubles.get(0).lastHeardOf().plus(pause);
        return again.isAfter(regular) ? again : regular;
    }

    private static String kinds(Throwable failed) {
        return Stream.iterate((Throwable) Wordless.of(failed), each -> each != null, Throwable::getCause).map(Throwable::toString)
                .collect(Collectors.joining(" < "));
    }
}
