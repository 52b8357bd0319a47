package rs.nadzor.mail;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/** How much mail waits, and for whom: {@code nadzor_mail{state=…}}. Every node says the same, to a minute. */
@ApplicationScoped
public class MailGauges {

    private static final List<MailState> WATCHED = List.of(MailState.WAITING, MailState.PERHAPS, MailState.REFUSED);

    private final Map<MailState, AtomicLong> counts = new EnumMap<>(MailState.class);
    private final MailServer server;

    @Inject
    MailGauges(MeterRegistry metrics, MailServer server) {
        this.server = server;
        for (MailState state : WATCHED) counts.put(state, metrics.gauge("nadzor.mail", Tags.of("state", state.code()), new AtomicLong()));
    }

    @Scheduled(every = "1m")
    void count() {
        if (!server.isSet()) return;
        var now = QuarkusTransaction.requiringNew().call(MailRow::unsettled);
        counts.forEach((state, count) -> count.set(now.getOrDefault(state, 0L)));
    }
}
