package rs.nadzor.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;

/** A form stores its file at once; one that nobody sent in the end leaves a file that no source keeps. Such go after a week, unless a draft names them. */
@ApplicationScoped
class AbandonedFiles {

    private static final Logger LOG = Logger.getLogger(AbandonedFiles.class);
    /** Nobody comes back to a form after that. */
    static final Duration KEPT = Duration.ofDays(7);

    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "abandoned files");
        thread.setDaemon(true);
        return thread;
    });

    void atStart(@Observes StartupEvent start) {
        daily.scheduleWithFixedDelay(this::tidyOrTell, 0, 1, TimeUnit.DAYS);
    }

    void atEnd(@Observes ShutdownEvent end) {
        daily.shutdownNow();
    }

    /** How many went. Another node that is at it already is left to it. */
    int tidy() {
        return Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().call(() -> {
            var mine = (boolean) entities.createNativeQuery("select pg_try_advisory_xact_lock(hashtext('desk.stored_file'))", Boolean.class)
                .getSingleResult();
            return !mine ? 0 : entities.createNativeQuery("""
                delete from desk.stored_file f
                 where f.stored_at < ?1 and not exists (select from desk.kept_copy k where k.sha256 = f.sha256)
                   and not exists (select from desk.draft d where strpos(d.fields, f.sha256) > 0)""")
                .setParameter(1, clock.instant().minus(KEPT)).executeUpdate();
        }));
    }

    private void tidyOrTell() {
        try {
            int gone = tidy();
            if (gone > 0) LOG.infof("Removed %d files of forms that were never sent", gone);
        } catch (RuntimeException tomorrowAgain) {
            LOG.warn("Files of forms that were never sent could not be removed", tomorrowAgain);
        }
    }
}
