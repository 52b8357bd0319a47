package rs.nadzor.job;

/** How far work has come, said by the work itself and seen by everybody while it goes on. */
public interface Progress {

    /** For work that nobody looks at. */
    Progress UNSEEN = new Progress() {
        @Override
        public void of(long total, long done) {
        }

        @Override
        public void step() {
        }
    };

    /** Call it once, before the first step. @param done steps of an earlier run that was cut off */
    void of(long total, long done);

    /**
     * One more is done, and stored.
     *
     * @throws Stopped when the node is about to end: whoever goes on later does the rest
     */
    void step();

    /** The node ends; what is done stays done. */
    final class Stopped extends RuntimeException {
    }
}
