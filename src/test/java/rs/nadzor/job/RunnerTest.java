package rs.nadzor.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** Two nodes are two runners on one database: here, two threads. */
@QuarkusTest
class RunnerTest {

    @Inject
    Runner runner;
    @Inject
    AgroalDataSource desk;

    @Test
    void leavesAJobToWhoIsAtIt() throws Exception {
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var times = new AtomicInteger();
        Job job = job(() -> {
            begun.countDown();
            await(end);
            return times.incrementAndGet();
        });
        var there = CompletableFuture.supplyAsync(() -> run(job));
        begun.await();
        assertEquals(Optional.empty(), run(job));
        end.countDown();
        assertEquals(Optional.of(Outcome.DONE), there.get());
        assertEquals(1, times.get());
    }

    @Test
    void doesAJobOnceHoweverManyLookAtTheSameMoment() {
        for (int i = 0; i < 10; i++) {
            var times = new AtomicInteger();
            Job job = job(times::incrementAndGet);
            var all = IntStream.range(0, 6).mapToObj(n -> CompletableFuture.supplyAsync(() -> run(job))).toList();
            all.forEach(CompletableFuture::join);
            assertEquals(1, times.get());
        }
    }

    @Test
    void doesItAgainWhenItsTimeIsOverAndNotAfterARestart() {
        Job job = job(() -> 7);
        assertEquals(Optional.of(Outcome.DONE), run(job));
        assertEquals(Optional.empty(), run(job));
        earlier(job, Duration.ofHours(23));
        assertEquals(Optional.empty(), run(job));
        earlier(job, Duration.ofHours(1));
        assertEquals(Optional.of(Outcome.DONE), run(job));
        assertEquals(List.of(7L, 7L), runs(job).stream().map(run -> run.handled).toList());
        assertTrue(runs(job).stream().allMatch(run -> run.node.endsWith("/" + ProcessHandle.current().pid())));
    }

    @Test
    void recordsAFailureWithoutItsWordsAndTriesAgainLaterAndLater() {
        Job job = job(() -> {
            throw new IllegalStateException("Petrović", new SQLException("Key (name)=(Petrović)", "23505"));
        });
        assertEquals(Optional.of(Outcome.FAILED), run(job));
        assertEquals("java.lang.IllegalStateException < java.sql.SQLException 23505", runs(job).get(0).fault);
        assertEquals(Optional.empty(), run(job));
        earlier(job, Duration.ofMinutes(1));
        assertEquals(Optional.of(Outcome.FAILED), run(job));
        earlier(job, Duration.ofMinutes(1));
        assertEquals(Optional.empty(), run(job));
        earlier(job, Duration.ofMinutes(1));
        Job mended = new Named(job.name(), () -> 1);
        assertEquals(Optional.of(Outcome.DONE), run(mended));
        assertEquals(Optional.empty(), in(() -> JobRun.trouble(job.name())));
        assertEquals(3, runs(job).size());
    }

    @Test
    void doesNotWaitForANodeThatWasKilledAtIt() throws SQLException {
        Job job = job(() -> 1);
        in(() -> JobRun.begin(job.name(), "killed", Instant.now().minusSeconds(120)));
        var killed = Turn.at(job.name(), desk).orElseThrow();
        assertEquals(Optional.empty(), run(job));
        kill(job);
        assertEquals(Optional.of(Outcome.DONE), run(job));
        assertThrows(SQLException.class, killed::close);
        JobRun cutOff = runs(job).get(0);
        assertEquals(Outcome.CUT_OFF, cutOff.outcome);
        assertNotNull(cutOff.endedAt);
    }

    @Test
    void forgetsAllButTheLastSuccessesAndFailuresOfASeason() {
        Job job = job(() -> 1);
        in(() -> {
            for (int i = 1; i <= 40; i++) JobRun.begin(job.name(), "n", Instant.now().minus(Duration.ofDays(100 + i))).end(Outcome.DONE, Instant.now());
            JobRun.begin(job.name(), "n", Instant.now().minus(Duration.ofDays(91))).end(Outcome.FAILED, Instant.now());
            JobRun.begin(job.name(), "n", Instant.now().minus(Duration.ofDays(89))).end(Outcome.FAILED, Instant.now().minus(Duration.ofDays(88)));
            return null;
        });
        assertEquals(Optional.of(Outcome.DONE), run(job));
        assertEquals(31, runs(job).size());
        assertEquals(1, runs(job).stream().filter(run -> run.outcome == Outcome.FAILED).count());
    }

    @Test
    void holdsNothingAfterwards() {
        Job job = job(() -> 1);
        run(job);
        assertEquals(List.of(), in(() -> JobRun.getEntityManager().createNativeQuery(
                "select 1 from pg_locks where locktype = 'advisory' and (classid::bigint << 32 | objid::bigint) = hashtextextended('job ' || ?1, 0)").setParameter(1, job.name()).getResultList()));
    }

    /** Its connection ends, as when its process does. */
    private void kill(Job job) {
        in(() -> JobRun.getEntityManager().createNativeQuery("""
                select pg_terminate_backend(pid, 5000) from pg_locks where locktype = 'advisory' and granted
                   and (classid::bigint << 32 | objid::bigint) = hashtextextended('job ' || ?1, 0)""")
                .setParameter(1, job.name()).getResultList());
    }

    private Optional<Outcome> run(Job job) {
        try {
            return runner.runIfDue(job);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if everything had happened earlier by so much. */
    private static void earlier(Job job, Duration by) {
        in(() -> JobRun.getEntityManager().createNativeQuery("""
                update desk.job_run set started_at = started_at - ?1 * interval '1 second', ended_at = ended_at - ?1 * interval '1 second'
                 where job = ?2""").setParameter(1, by.toSeconds()).setParameter(2, job.name()).executeUpdate());
    }

    private static List<JobRun> runs(Job job) {
        return in(() -> JobRun.list("job = ?1 order by startedAt", job.name()));
    }

    private static <T> T in(Callable<T> work) {
        return QuarkusTransaction.requiringNew().call(work);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Job job(LongSupplier work) {
        return new Named("test_" + UUID.randomUUID(), work);
    }

    private record Named(String name, LongSupplier work) implements Job {

        @Override
        public Duration every() {
            return Duration.ofDays(1);
        }

        @Override
        public long run(Progress progress) {
            return work.getAsLong();
        }
    }
}
