package rs.nadzor.gap;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jboss.logging.Logger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;

/** Days of grace and statutory terms end without anybody changing a deal: every deal is asked again each day. */
@ApplicationScoped
class DailyAsking {

    private static final Logger LOG = Logger.getLogger(DailyAsking.class);

    @Inject
    EntityManager desk;
    @Inject
    Evaluations evaluations;

    private final ScheduledExecutorService daily = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "daily asking");
        thread.setDaemon(true);
        return thread;
    });

    void atStart(@Observes StartupEvent start) {
        daily.scheduleWithFixedDelay(this::askOrTell, 1, 24, TimeUnit.HOURS);
    }

    void atEnd(@Observes ShutdownEvent end) {
        daily.shutdownNow();
    }

    /** One deal at a time, so that whoever saves one meanwhile waits for that one only. */
    int ask() {
        List<UUID> deals = QuarkusTransaction.requiringNew().call(() ->
                desk.createNativeQuery("select id from desk.contract order by id", UUID.class).getResultList());
        deals.forEach(deal -> Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().run(() -> evaluations.again(deal))));
        return deals.size();
    }

    private void askOrTell() {
        try {
            LOG.debugf("Asked every rule of %d deals", ask());
        } catch (RuntimeException failed) {
            LOG.error("The daily asking failed; it is tried again tomorrow", failed);
        }
    }
}
