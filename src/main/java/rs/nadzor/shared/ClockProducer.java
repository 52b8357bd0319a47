package rs.nadzor.shared;

import java.time.Clock;
import java.time.ZoneId;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

/** The only source of "now". Its zone is Belgrade's, where the law's days begin and end, whatever the machine's is. */
@ApplicationScoped
public class ClockProducer {

    public static final ZoneId BELGRADE = ZoneId.of("Europe/Belgrade");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(BELGRADE);
    }
}
