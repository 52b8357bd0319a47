package rs.nadzor.web;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;

/**
 * Nobody may keep the others from reading. Each node counts by itself what comes from one network and refuses, with the
 * time to wait, what goes beyond. Networks are known by a seal and forgotten soon; no address is kept or logged.
 */
@ApplicationScoped
public class RateLimit {

    private record Whose(Traffic traffic, String network) {
    }

    @Inject
    Limits limits;
    @Inject
    VisitorAddress visitors;
    @Inject
    Seal seal;
    @Inject
    MeterRegistry metrics;

    private final Map<Traffic, Bandwidth> bandwidths = new EnumMap<>(Traffic.class);
    private Cache<Whose, Bucket> buckets;
    private volatile Instant togetherRefusedAt;

    /** After the headers that every answer carries, before anything is read. */
    void register(@Observes Filters filters) {
        if (!limits.enabled()) return;
        limits.of().forEach((traffic, limit) -> {
            if (limit.requests() > 0) bandwidths.put(traffic, Bandwidth.builder().capacity(limit.requests())
                    .refillGreedy(limit.requests(), limit.within()).build());
        });
        Duration longest = limits.of().values().stream().map(Limits.Limit::within).max(Duration::compareTo).orElse(Duration.ZERO);
        // Whoever has not come for so long has everything again.
        buckets = Caffeine.newBuilder().maximumSize(limits.remembered()).expireAfterAccess(longest).build();
        filters.register(this::check, 900);
    }

    private void check(RoutingContext routing) {
        var request = routing.request();
        Traffic traffic = Traffic.of(request.method().name(), routing.normalizedPath(), request.query());
        Bandwidth bandwidth = bandwidths.get(traffic);
        if (bandwidth == null) {
            routing.next();
            return;
        }
        String address = visitors.of(request);
        var bucket = buckets.get(new Whose(traffic, seal.of("network", VisitorAddress.network(address))),
                whose -> Bucket.builder().addLimit(bandwidth).build());
        var probe = bucket.tryConsumeAndReturnRemaining(1);
        if (probe.isConsumed()) {
            routing.next();
            return;
        }
        metrics.counter("nadzor.requests.refused", "kind", traffic.code()).increment();
        if (visitors.isOurs(address)) togetherRefusedAt = Instant.now();
        long seconds = Math.max(1, (probe.getNanosToWaitForRefill() + 999_999_999) / 1_000_000_000);
        routing.response().putHeader("Retry-After", String.valueOf(seconds));
        if (SizeLimit.sends(request)) SizeLimit.throwAway(routing);
        routing.fail(429);
    }

    /** When this node last refused a reader whom it could not tell from others, since the proxy passed on no address. */
    public Optional<Instant> togetherRefusedAt() {
        return Optional.ofNullable(togetherRefusedAt);
    }
}
