package rs.nadzor.job;

import java.util.Comparator;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;

import rs.nadzor.web.Wordless;

/** Every feature's jobs; this node looks every minute whether one is due. One at a time: none of them is in a hurry. */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);

    @All
    @Inject
    List<Job> jobs;
    @Inject
    Runner runner;

    /** By name. */
    public List<Job> all() {
        return jobs.stream().sorted(Comparator.comparing(Job::name)).toList();
    }

    @Scheduled(every = "{nadzor.jobs.look}", delayed = "{nadzor.jobs.look}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void look() {
        for (Job job : all()) {
            try {
                runner.runIfDue(job);
            } catch (Exception unreachable) {
                // Nothing could be recorded either: most likely the database is away. The next look sees to it.
                LOG.warnf(Wordless.of(unreachable), "Job %s could not be begun or its end not be recorded", job.name());
            }
        }
    }
}
