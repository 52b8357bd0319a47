package rs.nadzor.web;

import java.time.Duration;
import java.util.Map;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;

/** How much one network may ask of one node; application.properties says why so much. */
@ConfigMapping(prefix = "nadzor.limits")
interface Limits {

    boolean enabled();

    MemorySize formSize();

    /** How many pairs of network and kind a node remembers; the least used are forgotten first. */
    int remembered();

    /** A kind that is missing, or has 0 requests, has no limit. */
    Map<Traffic, Limit> of();

    /** So many at once; what was used comes back evenly within that time. */
    interface Limit {

        int requests();

        Duration within();
    }
}
