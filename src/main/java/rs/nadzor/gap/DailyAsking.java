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
    private static final int AT_ONCE = 100;

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

    /** Some at a time: whoever saves one of them meanwhile waits for those only, for a fraction of a second. */
    @Override
    public long run(Progress progress) {
        List<UUID> deals = QuarkusTransaction.requiringNew().call(() ->
                desk.createNativeQuery("select id from desk.contract where same_as_id is null order by id", UUID.class).getResultList());
        progress.of(deals.size(), 0);
        for (int from = 0; from < deals.size(); from += AT_ONCE) {
            List<UUID> some = deals.subList(from, Math.min(from + AT_ONCE, deals.size()));
            QuarkusTransaction.requiringNew().run(() -> evaluations.again(some));
            some.forEach(deal -> progress.step());
        }
        return deals.size();
    }
}
