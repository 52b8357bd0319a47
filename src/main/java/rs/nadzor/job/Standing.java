package rs.nadzor.job;

/**
 * How a run of an errand fares, for a page.
 *
 * @param isAtIt somebody is at it now
 */
public record Standing(JobRun run, boolean isAtIt) {

    /** It neither goes on nor came to a good end: somebody has to say that it goes on. */
    public boolean isStopped() {
        return !isAtIt && run.outcome != Outcome.DONE;
    }

    public long done() {
        return run.handled == null ? 0 : run.handled;
    }

    /** At least one, for a bar. */
    public long total() {
        return run.total == null || run.total < 1 ? 1 : run.total;
    }

    public boolean isCounted() {
        return run.total != null;
    }
}
