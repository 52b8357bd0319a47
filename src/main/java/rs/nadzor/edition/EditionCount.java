package rs.nadzor.edition;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;

/** How many editions this node has published, for who watches the server. */
@ApplicationScoped
class EditionCount {

    @Inject
    MeterRegistry metrics;

    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) EditionRef edition) {
        metrics.counter("nadzor.editions.published", "kind", edition.subject().kind()).increment();
    }
}
