package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** People at both nodes who save, publish and upload at once, until it is enough. */
final class Load implements AutoCloseable {

    final Ledger ledger = new Ledger();
    private final TwoNodes nodes;
    private final int rest;
    private final AtomicBoolean end = new AtomicBoolean();
    private final List<Thread> work = new ArrayList<>();

    /** @param rest of each between two things they do, in milliseconds */
    Load(TwoNodes nodes, int rest) {
        this.nodes = nodes;
        this.rest = rest;
    }

    /** @param more that somebody at each node does besides */
    void begin(Worker.Chore... more) throws Exception {
        for (var node : List.of(nodes.a, nodes.b)) {
            for (var chore : more) work.add(new Worker(node, nodes.other(node), ledger).start(chore, rest, end));
            for (var chore : List.of(Chores.saving(), Chores.publishing(), Chores.publishing(), Chores.uploading()))
                work.add(new Worker(node, nodes.other(node), ledger).start(chore, rest, end));
        }
        Eventually.until("each kind of work is answered by both", () -> ledger.hasAnswers(nodes.a.app()) && ledger.hasAnswers(nodes.b.app()));
    }

    /** Also when the test has failed: nobody works on. */
    @Override
    public void close() {
        end.set(true);
    }

    /** Nobody was refused, and nobody was left without an answer but by a node that was killed. */
    void end() throws InterruptedException {
        end.set(true);
        for (var thread : work) thread.join();
        assertEquals(List.of(), List.copyOf(ledger.refused));
        assertEquals(List.of(), ledger.unanswered.stream().filter(asked -> asked.process().isRunning()).toList());
        assertEquals(0, ledger.silent.stream().filter(PackagedApp::isRunning).count());
    }
}
