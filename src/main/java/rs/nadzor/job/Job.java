package rs.nadzor.job;

import java.time.Duration;

/** Work that comes round by itself. A feature declares it as a bean; which node does it, and when, is not its business. */
public interface Job {

    /** What it is recorded under, so it never changes: small letters and underscores. The bundle {@code job} says it to people. */
    String name();

    /** How long after a success it is due again. After a failure it is tried sooner. */
    Duration every();

    /**
     * Does it, as the actor "system", for all records, restricted ones too, and in transactions of its own. It may be cut off at any moment and is then done
     * again from its beginning.
     *
     * @return how many things it dealt with
     */
    long run(Progress progress);
}
