package rs.nadzor.account;

import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;

import rs.nadzor.web.RefusalLog;

/** How often this node has let nobody in, for who watches the server: many at once are somebody who guesses. */
@ApplicationScoped
class Refusals {

    enum Reason {
        PASSWORD, CODE, TOO_SOON
    }

    @Inject
    MeterRegistry metrics;

    @Inject
    RefusalLog log;

    /** @param whose the account that was tried, from where */
    void count(Reason reason, String whose, String address) {
        String code = reason.name().toLowerCase(Locale.ROOT);
        metrics.counter("nadzor.signin.refused", "reason", code).increment();
        log.signIn(code, whose, address);
    }
}
