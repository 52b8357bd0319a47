package rs.nadzor.web;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;

/**
 * Public pages as they were last answered, in this node's memory: who asks again is answered from there, without the
 * database. It holds nothing while nobody has opened it, which is for whoever hears of every change (package edition) to do.
 */
@ApplicationScoped
public class PageCache {
    /** When a request came, counted in changes: what was read before a change may not be kept after it. */
    private static final String MOMENT = PageCache.class.getName();
    private static final long CLOSED = -1;

    private final Cache<String, KeptPage> pages;
    private final Clock clock;
    private final AtomicLong changes = new AtomicLong();
    private volatile boolean open;

    @Inject
    PageCache(@ConfigProperty(name = "nadzor.page-cache") MemorySize size, Clock clock, MeterRegistry metrics) {
        this.clock = clock;
        pages = Caffeine.newBuilder().maximumWeight(size.asLongValue()).recordStats()
                .weigher((String address, KeptPage page) -> page.size() + 2 * address.length() + 256).build();
        CaffeineCacheMetrics.monitor(metrics, pages, "pages");
    }

    /** After the limits, before anything else. */
    void register(@Observes Filters filters) {
        filters.register(this::answer, 880);
    }

    /** From now on every change is heard of. */
    public void open() {
        drop();
        open = true;
    }

    /** Changes may go unheard: nothing is answered from here and nothing kept. */
    public void close() {
        open = false;
        drop();
    }

    /** Something public has changed. */
    public void drop() {
        changes.incrementAndGet();
        pages.invalidateAll();
    }

    /** Keeps the answer to this request for the next who asks, unless something has changed since it came. */
    public void keep(RoutingContext routing, KeptPage page) {
        Long moment = routing.get(MOMENT);
        if (moment == null || !isNow(moment)) return;
        String address = routing.request().uri();
        pages.put(address, page);
        if (!isNow(moment)) pages.invalidate(address);
    }

    private boolean isNow(long moment) {
        return open && changes.get() == moment;
    }

    private void answer(RoutingContext routing) {
        HttpServerRequest request = routing.request();
        boolean reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
        KeptPage page = reads && open ? pages.getIfPresent(request.uri()) : null;
        if (page == null || !Instant.now(clock).isBefore(page.until())) {
            routing.put(MOMENT, open ? changes.get() : CLOSED);
            routing.next();
            return;
        }
        HttpServerResponse response = routing.response();
        response.putHeader(HttpHeaders.CACHE_CONTROL, KeptPage.SHARED_CACHES).putHeader(HttpHeaders.VARY, "Accept-Encoding");
        var held = Held.tag(request.headers().getAll(HttpHeaders.IF_NONE_MATCH), page.tag());
        if (held.isPresent()) {
            response.setStatusCode(304).putHeader(HttpHeaders.ETAG, held.get()).end();
            return;
        }
        boolean gzip = Held.understandsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        Buffer bytes = page.bytes(gzip);
        response.putHeader(HttpHeaders.ETAG, page.tag(gzip)).putHeader(HttpHeaders.CONTENT_TYPE, page.mediaType())
                .putHeader(HttpHeaders.CONTENT_ENCODING, KeptPage.encoding(gzip));
        if (request.method() == HttpMethod.HEAD) response.putHeader(HttpHeaders.CONTENT_LENGTH, String.valueOf(bytes.length())).end();
        else response.end(bytes);
    }
}
