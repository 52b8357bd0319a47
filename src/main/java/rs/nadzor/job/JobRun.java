package rs.nadzor.job;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.UuidGenerator;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;

/** One time a job was done, or was to be. */
@Entity
@Table(name = "job_run")
public class JobRun extends PanacheEntityBase {
    /** Failures are of use for a season; of successes the last ones, so that a job of every minute leaves no heap. */
    private static final Duration KEPT = Duration.ofDays(90);
    private static final int SUCCESSES_KEPT = 30;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;
    /** The name of the job. */
    public String job;
    public String node;
    public Instant startedAt;
    /** Null: it runs, or its node has died. Of a run that was cut off: when that was noticed. */
    public Instant endedAt;
    @Enumerated(EnumType.STRING)
    public Outcome outcome;
    /** While it runs: so far, steps of an earlier run that was cut off included. */
    public Long handled;
    /** Steps in all; null where nobody can say. */
    public Long total;
    /** Of an errand: the record it is about, who set it going, and where it is shown. */
    public UUID subject;
    public UUID startedBy;
    public String startedByName;
    public String page;
    /** Kinds of errors, the outermost first; nobody's words. */
    public String fault;

    static JobRun begin(String job, String node, Instant at) {
        JobRun run = new JobRun();
        run.job = job;
        run.node = node;
        run.startedAt = at;
        run.persist();
        return run;
    }

    void end(Outcome outcome, Instant at) {
        this.outcome = outcome;
        endedAt = at;
    }

    static Optional<JobRun> newest(String job, UUID subject) {
        return find("job = ?1 and subject = ?2 order by startedAt desc, id desc", job, subject).firstResultOptional();
    }

    /** The last run for each record, where it has no end or a bad one. */
    static List<JobRun> unfinished(UUID person) {
        return list("""
                from JobRun r where r.startedBy = ?1 and (r.outcome is null or r.outcome <> ?2)
                 and not exists (from JobRun later where later.subject = r.subject and later.startedAt > r.startedAt)
                 order by r.startedAt desc, r.id desc""", person, Outcome.DONE);
    }

    static List<JobRun> errandsWithoutEnd() {
        return list("subject is not null and endedAt is null order by startedAt, id");
    }

    public static Optional<JobRun> newest(String job) {
        return find("job = ?1 order by startedAt desc, id desc", job).firstResultOptional();
    }

    public static Optional<JobRun> newest(String job, Outcome outcome) {
        return find("job = ?1 and outcome = ?2 order by startedAt desc, id desc", job, outcome).firstResultOptional();
    }

    /** The newest that failed or was cut off, with no success since. */
    public static Optional<JobRun> trouble(String job) {
        return unsuccessful(job).stream().findFirst();
    }

    /** How often in a row it came to no good end. */
    public static int troubles(String job) {
        return unsuccessful(job).size();
    }

    /** Since the last success, the newest first. */
    static List<JobRun> unsuccessful(String job) {
        Instant success = newest(job, Outcome.DONE).map(run -> run.startedAt).orElse(Instant.EPOCH);
        return list("job = ?1 and outcome <> ?2 and startedAt > ?3 order by startedAt desc, id desc", job, Outcome.DONE, success);
    }

    /** Not cut off: it came to an end, and to a bad one. */
    public boolean isFailed() {
        return outcome == Outcome.FAILED;
    }

    /** Of a run that was cut off nobody knows the end, only the beginning. */
    Instant lastHeardOf() {
        return outcome == Outcome.CUT_OFF ? startedAt : endedAt;
    }

    /** Whoever has the job's turn knows that nobody else is at it: what has not ended never will. */
    static void cutOff(String job, Instant noticed) {
        update("outcome = ?1, endedAt = ?2 where job = ?3 and endedAt is null", Outcome.CUT_OFF, noticed, job);
    }

    static void cutOff(String errand, UUID subject, Instant noticed) {
        update("outcome = ?1, endedAt = ?2 where job = ?3 and subject = ?4 and endedAt is null", Outcome.CUT_OFF, noticed, errand, subject);
    }

    static void prune(String job, Instant now) {
        getEntityManager().createNativeQuery("""
                delete from desk.job_run r where job = :job and ended_at is not null and id not in (
                  select id from desk.job_run where job = :job and outcome = 'done' order by started_at desc limit :successes)
                  and (outcome = 'done' or started_at < :old)""").setParameter("job", job).setParameter("successes", SUCCESSES_KEPT)
                .setParameter("old", now.minus(KEPT)).executeUpdate();
    }
}
