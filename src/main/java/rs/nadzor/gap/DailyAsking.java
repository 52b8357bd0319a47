package rs.nadzor.gap;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import rs.nadzor.job.Job;
import rs.nadzor.job.Progress;

/** Days of grace and statutory terms end without anybody changing a deal: every deal is asked again each day. */
@ApplicationScoped
class DailyAsking implements Job {

    @Inject
    EntityManager desk;
    @Inject
    Evaluations evaluations;

    @Override
    public String name() {
        return "daily_asking";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    /** One deal at a time, so that whoever saves one meanwhile waits for that one only. */
    @Override
    public long run(Progress progress) {
        List<UUID> deals = QuarkusTransaction.requiringNew().call(() ->
                desk.createNativeQuery("select id from desk.contract where same_as_id is null order by id", UUID.class).getResultList());
        progress.of(deals.size(), 0);
        for (UUID deal : deals) {
            QuarkusTransaction.requiringNew().run(() -> evaluations.again(deal));
            progress.step();
        }
        return deals.size();
    }
}
