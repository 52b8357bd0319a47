package rs.nadzor.web;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

/**
 * So many an hour from one visitor, as this node counts, for a page that keeps what it refuses ({@link RateLimit} refuses
 * unread). Visitors are known by a seal of their network and forgotten after the hour.
 */
public final class VisitorLimit {
    private static final int VISITORS = 10_000;
    private static final Duration WINDOW = Duration.ofHours(1);

    private final int perVisitor;
    private final UnaryOperator<String> seal;
    private final Cache<String, AtomicInteger> times;

    /** @param seal hides the network from whoever reads the memory of this process */
    public VisitorLimit(int perVisitor, UnaryOperator<String> seal, Clock clock) {
        this.perVisitor = perVisitor;
        this.seal = seal;
        times = Caffeine.newBuilder().maximumSize(VISITORS).expireAfterWrite(WINDOW)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis())).build();
    }

    /** Counts one more from this address, unless it is one too many. */
    public boolean admits(String address) {
        return times.get(seal.apply(VisitorAddress.network(address)), first -> new AtomicInteger()).incrementAndGet() <= perVisitor;
    }
}
