package rs.nadzor.desk;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import rs.nadzor.job.Job;
import rs.nadzor.job.JobRun;
import rs.nadzor.job.Outcome;
import rs.nadzor.job.Runner;

/** How a job fares. */
public record JobRow(String label, JobRun done, JobRun trouble, JobRun running, Instant due) {

    /** A node that is up looks each minute; a job that waits longer than this is not looked at, or takes no end. */
    private static final Duration LATE = Duration.ofHours(3);

    static JobRow of(Job job, String label) {
        return new JobRow(label, JobRun.newest(job.name(), Outcome.DONE).orElse(null), JobRun.trouble(job.name()).orElse(null),
                JobRun.newest(job.name()).filter(run -> run.outcome == null).orElse(null), Runner.due(job));
    }

    /** Null while nobody knows: a job that was never done is due at once. */
    public Instant dueAgain() {
        return Optional.of(due).filter(at -> at.isAfter(Instant.EPOCH)).orElse(null);
    }

    boolean isLate(Instant now) {
        return dueAgain() != null && trouble == null && due.plus(LATE).isBefore(now);
    }
}
