package rs.nadzor.job;

import java.util.UUID;
import java.util.function.BooleanSupplier;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** Written into the record of the run, in a transaction of its own, so that it is seen before the work is committed. */
final class RecordedProgress implements Progress {

    /** However long the work, the record is written about so often. */
    private static final int TIMES = 500;

    private final UUID run;
    private final BooleanSupplier ends;
    private long total, done;

    /** @param ends whether the node is about to end */
    RecordedProgress(UUID run, BooleanSupplier ends) {
        this.run = run;
        this.ends = ends;
    }

    @Override
    public void of(long total, long done) {
        this.total = total;
        this.done = done;
        write();
    }

    @Override
    public void step() {
        done++;
        boolean stopped = ends.getAsBoolean();
        if (stopped || done == total || done % Math.max(1, total / TIMES) == 0) write();
        if (stopped && done < total) throw new Stopped();
    }

    private void write() {
        QuarkusTransaction.requiringNew().run(() -> JobRun.update("handled = ?1, total = ?2 where id = ?3", done, total, run));
    }
}
