package rs.nadzor.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Language;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** Work that a person set going: seen while it goes on, done once, and gone on with where it was cut off. */
@QuarkusTest
class ErrandsTest {

    @Inject
    Errands errands;
    @Inject
    Viewer viewer;
    @Inject
    CurrentLanguage language;

    private final StaffPrincipal ana = new StaffPrincipal(UUID.randomUUID(), "Ана", Set.of("contributor"), UUID.randomUUID(), Language.EN);
    private final UUID subject = UUID.randomUUID();

    @Test
    void showsHowFarItIsBeforeItEndsAndIsBegunOnce() throws Exception {
        var halfway = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        var times = new AtomicInteger();
        Consumer<Progress> work = progress -> {
            times.incrementAndGet();
            progress.of(4, 1);
            progress.step();
            halfway.countDown();
            await(goOn);
            progress.step();
            progress.step();
        };
        var sent = new Thread(() -> send(work));
        sent.start();
        halfway.await();
        Standing now = standing();
        assertTrue(now.isAtIt());
        assertEquals(List.of(2L, 4L), List.of(now.done(), now.total()));
        assertEquals("Ана", now.run().startedByName);
        assertTrue(in(() -> errands.underWay()).stream().anyMatch(it -> it.run().subject.equals(subject)));
        send(work);
        assertEquals(1, times.get(), "somebody is at it");
        goOn.countDown();
        sent.join();
        awaitEnd();
        assertEquals(Outcome.DONE, standing().run().outcome);
        assertEquals(4, standing().done());
        assertEquals(List.of(), in(() -> errands.unfinished(ana.id())));
    }

    /** The page that sent it has long stopped waiting. */
    @Test
    void mayBeSentAgainAfterItTookLong() {
        var goOn = new CountDownLatch(1);
        var times = new AtomicInteger();
        Consumer<Progress> work = progress -> {
            await(goOn);
            times.incrementAndGet();
        };
        send(work);
        assertTrue(standing().isAtIt());
        goOn.countDown();
        awaitEnd();
        while (times.get() < 2) send(work);
    }

    @Test
    void isDoneAsThePersonAndInTheirLanguage() {
        var who = new AtomicReference<String>();
        send(progress -> who.set(viewer.staff().orElseThrow().name() + " " + language.get()));
        awaitEnd();
        assertEquals("Ана EN", who.get());
        assertTrue(viewer.staff().isEmpty());
    }

    @Test
    void saysThatItFailedAndMayBeSentAgain() {
        send(progress -> {
            progress.of(2, 0);
            progress.step();
            throw new IllegalStateException("words");
        });
        awaitEnd();
        Standing failed = standing();
        assertTrue(failed.isStopped());
        assertEquals("java.lang.IllegalStateException", failed.run().fault);
        assertEquals(1, failed.done());
        assertEquals(1, in(() -> errands.unfinished(ana.id())).size());
        send(progress -> progress.of(2, 2));
        awaitEnd();
        assertEquals(Outcome.DONE, standing().run().outcome);
        assertEquals(List.of(), in(() -> errands.unfinished(ana.id())));
    }

    /** Its node was killed: its connection is gone, and with it the turn. */
    @Test
    void knowsThatNobodyIsAtItAnyMore() {
        in(() -> {
            JobRun run = JobRun.begin("test_errand", "killed", Instant.now().minusSeconds(60));
            run.subject = subject;
            run.page = "/desk";
            run.startedBy = ana.id();
            run.startedByName = ana.name();
            run.handled = 213L;
            run.total = 500L;
            return run;
        });
        assertTrue(standing().isStopped());
        assertFalse(standing().isAtIt());
        assertEquals(213, in(() -> errands.unfinished(ana.id())).get(0).done());
        send(progress -> progress.of(500, 500));
        awaitEnd();
        assertEquals(List.of(Outcome.CUT_OFF, Outcome.DONE), in(() -> JobRun.<JobRun>list("subject = ?1 order by startedAt", subject)
                .stream().map(run -> run.outcome).toList()));
    }

    private void send(Consumer<Progress> work) {
        viewer.as(ana, () -> errands.send(new Errand() {
            @Override
            public String name() {
                return "test_errand";
            }

            @Override
            public UUID subject() {
                return subject;
            }

            @Override
            public String page() {
                return "/desk";
            }

            @Override
            public void run(Progress progress) {
                work.accept(progress);
            }
        }));
    }

    private Standing standing() {
        return in(() -> errands.standing("test_errand", subject));
    }

    private void awaitEnd() {
        while (standing().isAtIt()) Thread.onSpinWait();
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
}
