package rs.nadzor.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import rs.nadzor.job.Job;
import rs.nadzor.job.Progress;

/** A form stores its file at once; one that nobody sent in the end leaves a file that no source keeps. Such go after a week, unless a draft names them. */
@ApplicationScoped
class AbandonedFiles implements Job {

    /** Nobody comes back to a form after that. */
    static final Duration KEPT = Duration.ofDays(7);

    @Inject
    EntityManager entities;
    @Inject
    Clock clock;

    @Override
    public String name() {
        return "abandoned_files";
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public long run(Progress progress) {
        return QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery("""
            delete from desk.stored_file f
             where f.stored_at < ?1 and not desk.is_kept(f.sha256)
               and not exists (select from desk.draft d where strpos(d.fields, f.sha256) > 0)""")
            .setParameter(1, clock.instant().minus(KEPT)).executeUpdate());
    }
}
