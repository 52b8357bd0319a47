package rs.nadzor.account;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;

/** How often this node has let nobody in, for who watches the server: many at once are somebody who guesses. */
@ApplicationScoped
class Refusals {

    enum Reason {
        PASSWORD, CODE, TOO_SOON
    }

    @Inject
    MeterRegistry metrics;

    void count(Reason reason) {
        metrics.counter("nadzor.signin.refused", "reason", reason.name().toLowerCase(Locale.ROOT)).increment();
    }
}
