package rs.nadzor.evidence.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.vertx.core.Vertx;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import rs.nadzor.shared.WebAddress;

/** The server fetches pages of the internet and of nothing else. Two servers of this machine stand for a public one and one within. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageFetchTest {

    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private Vertx vertx;
    private HttpServer site, within;

    @BeforeAll
    void start() throws IOException {
        vertx = Vertx.vertx();
        site = server(this::site);
        within = server(exchange -> answer(exchange, 200, "text/html", "<title>secret</title>"));
    }

    @AfterAll
    void stop() {
        site.stop(0);
        within.stop(0);
        vertx.close();
    }

    @BeforeEach
    void forget() {
        asked.clear();
    }

    private HttpServer server(com.sun.net.httpserver.HttpHandler handler) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        server.createContext("/", exchange -> {
            asked.add(exchange.getLocalAddress().getPort() + exchange.getRequestURI().toString());
            handler.handle(exchange);
        });
        server.setExecutor(Executors.newCachedThreadPool(job -> {
            var thread = new Thread(job);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
        return server;
    }

    private void site(HttpExchange exchange) throws IOException {
        switch (exchange.getRequestURI().getPath()) {
            case "/page" -> answer(exchange, 200, "text/html; charset=windows-1250", "<title>Strana</title>");
            case "/moved" -> redirect(exchange, "/page");
            case "/circle" -> redirect(exchange, "/circle");
            case "/inside" -> redirect(exchange, "http://within.example:" + port(within) + "/");
            case "/literal" -> redirect(exchange, "http://127.0.0.1:" + port(within) + "/");
            case "/file" -> redirect(exchange, "file:///etc/passwd");
            case "/cookie" -> {
                exchange.getResponseHeaders().add("Set-Cookie", "a=b");
                redirect(exchange, exchange.getRequestURI().getQuery() == null ? "/headers" : "/page");
            }
            case "/headers" -> answer(exchange, 200, "text/html", exchange.getRequestHeaders().keySet().toString());
            case "/large" -> answer(exchange, 200, "text/html", "x".repeat(PageRequest.LARGEST + 1));
            case "/picture" -> answer(exchange, 200, "image/png", "png");
            default -> answer(exchange, 404, "text/html", "");
        }
    }

    @Test
    void fetchesAPageAndFollowsItWhereItMoved() {
        assertEquals("<title>Strana</title>", text(fetch().of(site("/page"))));
        assertEquals("windows-1250", fetch().of(site("/moved")).orElseThrow().charset());
    }

    @Test
    void sendsNoCookieAndNoReferrer() {
        String headers = text(fetch().of(site("/cookie")));
        assertTrue(headers.contains("Host"), headers);
        assertTrue(!headers.contains("Cookie") && !headers.contains("Referer"), headers);
    }

    @ParameterizedTest
    @ValueSource(strings = { "/circle", "/inside", "/literal", "/file", "/large", "/picture", "/nothing" })
    void givesUpQuietly(String path) {
        assertEquals(Optional.empty(), fetch().of(site(path)));
        assertTrue(asked.stream().noneMatch(request -> request.startsWith(port(within) + "/")), asked::toString);
        assertTrue(asked.size() <= 4, asked::toString);
    }

    @Test
    void asksNothingWhereTheInstallationDoesNotAllowIt() {
        assertEquals(Optional.empty(), new PageFetch(false, this::names, this::reach, vertx).of(site("/page")));
        assertEquals(List.of(), asked);
    }

    /** A name that says first a public address and then one within: what was checked is what is connected to. */
    @Test
    void connectsToTheAddressThatWasChecked() {
        var looks = new CopyOnWriteArrayList<String>();
        var fetch = new PageFetch(true, host -> {
            looks.add(host);
            return names(host);
        }, this::reach, vertx);
        assertEquals("<title>Strana</title>", text(fetch.of(site("/page"))));
        assertEquals(List.of("site.example"), looks);
    }

    /** One address of several that is not public is enough. */
    @Test
    void believesNoNameThatIsHalfPublic() {
        var fetch = new PageFetch(true, host -> new InetAddress[] { HERE, InetAddress.getByName("10.0.0.1") },
            (address, port) -> address.equals(HERE), vertx);
        assertEquals(Optional.empty(), fetch.of(site("/page")));
        assertEquals(List.of(), asked);
    }

    /** As it is set up for real: whatever spelling, nothing of this machine or its neighbours is asked. */
    @ParameterizedTest
    @ValueSource(strings = { "http://127.0.0.1/", "http://127.1/", "http://2130706433/", "http://0x7f000001/", "http://0177.0.0.1/", "http://[::1]/",
        "http://[::ffff:127.0.0.1]/", "http://169.254.169.254/latest/meta-data/", "http://10.0.0.1/", "http://localhost.localdomain/", "http://0.0.0.0/",
        "ftp://example.org/", "http://8.8.8.8:8080/", "https://8.8.8.8:22/", "http://user@8.8.8.8/" })
    void reachesNothingWithin(String address) {
        var real = new PageFetch(true, vertx);
        assertEquals(Optional.empty(), WebAddress.read(address).flatMap(real::of));
    }

    private PageFetch fetch() {
        return new PageFetch(true, this::names, this::reach, vertx);
    }

    private InetAddress[] names(String host) throws UnknownHostException {
        return new InetAddress[] { InetAddress.getByAddress(host, HERE.getAddress()) };
    }

    /** Only the first of the two is "public". */
    private boolean reach(InetAddress address, int port) {
        return port == port(site);
    }

    private WebAddress site(String path) {
        return WebAddress.read("http://site.example:" + port(site) + path).orElseThrow();
    }

    private static int port(HttpServer server) {
        return server.getAddress().getPort();
    }

    private static String text(Optional<FetchedPage> page) {
        return new String(page.orElseThrow().bytes(), StandardCharsets.UTF_8);
    }

    private static void redirect(HttpExchange exchange, String to) throws IOException {
        exchange.getResponseHeaders().add("Location", to);
        exchange.sendResponseHeaders(302, -1);
        exchange.close();
    }

    private static void answer(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (var body = exchange.getResponseBody()) {
            body.write(bytes);
        } catch (IOException hungUp) {
            // The other side had enough.
        }
    }
}
