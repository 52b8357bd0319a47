package rs.nadzor.job;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;

import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;
import rs.nadzor.web.Wordless;

/** Does errands beside the requests that set them going, and tells how far they are. */
@ApplicationScoped
public class Errands {

    private static final Logger LOG = Logger.getLogger(Errands.class);

    /** Each takes two connections of the pool; whoever comes when all places are taken does the work in the own request. */
    private static final int AT_ONCE = 2, WAITING = 4;
    /** So long a page waits before it shows progress: most errands are over by then. */
    private static final Duration SHORT = Duration.ofSeconds(1);
    /** So long the node waits for the steps that are being done when it ends. */
    private static final Duration LAST_STEP = Duration.ofSeconds(10);

    private final ThreadPoolExecutor workers = new ThreadPoolExecutor(AT_ONCE, AT_ONCE, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(WAITING),
            work -> new Thread(work, "errand"), new ThreadPoolExecutor.CallerRunsPolicy());

    @Inject
    AgroalDataSource desk;
    @Inject
    Runner runner;
    @Inject
    Node node;
    @Inject
    Viewer viewer;
    @Inject
    Clock clock;

    /** Begins it, or goes on with one that was cut off; nothing while somebody is at it. Call it outside of transactions. */
    public void send(Errand errand) {
        StaffPrincipal person = viewer.staff().orElseThrow();
        Optional<Turn> turn = turn(errand);
        if (turn.isEmpty()) return;
        CompletableFuture<Void> work;
        try {
            JobRun run = begin(errand, person);
            work = CompletableFuture.runAsync(() -> viewer.as(person, () -> runner.run(errand, run)), workers);
        } catch (RuntimeException notBegun) {
            leave(turn.get());
            throw notBegun;
        }
        // How it ends is on the record. Only a copy stops waiting: the turn is left when the work is over, however late.
        work.handle((done, failed) -> {
            leave(turn.get());
            return null;
        }).copy().completeOnTimeout(null, SHORT.toMillis(), TimeUnit.MILLISECONDS).join();
    }

    /** How the newest run for this record fares. Call it in a transaction. */
    public Standing standing(String name, UUID subject) {
        // It was ordered, and its node killed before it began.
        return JobRun.newest(name, subject).map(this::standing).orElseGet(() -> new Standing(new JobRun(), false));
    }

    /** What a person set going and has not come to a good end, the newest first. Call it in a transaction. */
    public List<Standing> unfinished(UUID person) {
        return JobRun.unfinished(person).stream().map(this::standing).filter(it -> it.run().outcome != Outcome.DONE).toList();
    }

    /** Of everybody. */
    public List<Standing> underWay() {
        return JobRun.errandsWithoutEnd().stream().map(this::standing).filter(Standing::isAtIt).toList();
    }

    private Standing standing(JobRun run) {
        if (run.endedAt != null) return new Standing(run, false);
        boolean atIt = Turn.isTaken(key(run.job, run.subject));
        // It may have ended between the two looks.
        if (!atIt) JobRun.getEntityManager().refresh(run);
        return new Standing(run, atIt);
    }

    private JobRun begin(Errand errand, StaffPrincipal person) {
        return QuarkusTransaction.requiringNew().call(() -> {
            JobRun.cutOff(errand.name(), errand.subject(), clock.instant());
            JobRun run = JobRun.begin(errand.name(), node.name(), clock.instant());
            run.subject = errand.subject();
            run.page = errand.page();
            run.startedBy = person.id();
            run.startedByName = person.name();
            return run;
        });
    }

    private Optional<Turn> turn(Errand errand) {
        try {
            return Turn.at(key(errand.name(), errand.subject()), desk);
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static void leave(Turn turn) {
        try {
            turn.close();
        } catch (SQLException gone) {
            // With its connection went the turn.
            LOG.warnf(Wordless.of(gone), "The connection that held a turn is broken");
        }
    }

    private static String key(String name, UUID subject) {
        return name + " " + subject;
    }

    void end(@Observes ShutdownEvent event) throws InterruptedException {
        runner.end();
        workers.shutdown();
        workers.awaitTermination(LAST_STEP.toSeconds(), TimeUnit.SECONDS);
    }
}
