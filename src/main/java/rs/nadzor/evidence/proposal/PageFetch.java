package rs.nadzor.evidence.proposal;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import rs.nadzor.shared.WebAddress;

/**
 * Fetches the page behind an address that somebody pasted, if this installation allows it. It goes where the internet at
 * large is and nowhere else: every name is looked up here, the address found is the one that is connected to, and each
 * redirect begins anew. Whatever goes wrong, there is no page.
 */
@ApplicationScoped
class PageFetch {

    /** How names become addresses. */
    interface Names {
        InetAddress[] of(String host) throws UnknownHostException;
    }

    /** Where one may connect to. */
    interface Reach {
        boolean allows(InetAddress address, int port);
    }

    static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int REDIRECTS = 3;

    private final boolean allowed;
    private final Names names;
    private final Reach reach;
    private final HttpClient client;
    /** Somebody who pastes many addresses waits; the server does not open as many connections. */
    private final Semaphore at = new Semaphore(4);

    protected PageFetch() {
        this(false, null, null, null);
    }

    @Inject
    PageFetch(@ConfigProperty(name = "nadzor.fetch-pages") boolean allowed, Vertx vertx) {
        this(allowed, InetAddress::getAllByName, (address, port) -> (port == 80 || port == 443) && PublicNetwork.holds(address), vertx);
    }

    PageFetch(boolean allowed, Names names, Reach reach, Vertx vertx) {
        this.allowed = allowed;
        this.names = names;
        this.reach = reach;
        this.client = vertx == null ? null : vertx.createHttpClient(new HttpClientOptions().setKeepAlive(false).setTryUseCompression(false)
            .setConnectTimeout((int) LONGEST.toMillis()).setIdleTimeout((int) LONGEST.toSeconds()).setMaxHeaderSize(16 * 1024));
    }

    Optional<FetchedPage> of(WebAddress address) {
        if (!allowed || !at.tryAcquire()) return Optional.empty();
        try {
            return follow(URI.create(address.value()), System.nanoTime() + LONGEST.toNanos());
        } catch (Exception noPage) {
            return Optional.empty();
        } finally {
            at.release();
        }
    }

    private Optional<FetchedPage> follow(URI start, long deadline) throws Exception {
        URI page = start;
        for (int hop = 0; hop <= REDIRECTS; hop++) {
            int port = port(page);
            InetAddress there = looked(page.getHost(), port);
            long left = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime());
            var answer = new PageRequest(client, reach).send(page, there, port, left);
            if (answer.location() == null) return Optional.ofNullable(answer.page());
            page = page.resolve(answer.location());
        }
        return Optional.empty();
    }

    private static int port(URI page) throws UnknownHostException {
        boolean secure = "https".equalsIgnoreCase(page.getScheme());
        if (!secure && !"http".equalsIgnoreCase(page.getScheme()) || page.getHost() == null || page.getUserInfo() != null)
            throw new UnknownHostException(String.valueOf(page));
        return page.getPort() != -1 ? page.getPort() : secure ? 443 : 80;
    }

    /** A name with one address inside is not half public. */
    private InetAddress looked(String host, int port) throws UnknownHostException {
        InetAddress[] found = names.of(host.replaceAll("[\\[\\]]", ""));
        for (InetAddress address : found)
            if (!reach.allows(address, port)) throw new UnknownHostException("not a public address");
        return found[0];
    }
}
