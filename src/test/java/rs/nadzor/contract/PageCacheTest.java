package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.zip.GZIPInputStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.shared.ClockProducer;
import rs.nadzor.submission.Submission;

/** A page that was read once is answered from memory, without the database, until something public changes anywhere. */
@QuarkusTest
@TestProfile(PageCacheTest.Kept.class)
class PageCacheTest {

    public static final class Kept implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("nadzor.page-cache", "8M");
        }
    }

    private static final String LIST = "/sr/contracts";

    private final HttpClient client = HttpClient.newHttpClient();

    @TestHTTPResource
    URI root;
    @Inject
    Staff staff;
    @Inject
    EntityManager desk;
    @Inject
    MeterRegistry metrics;

    @ConfigProperty(name = "quarkus.datasource.published.jdbc.url")
    String url;
    @ConfigProperty(name = "quarkus.datasource.published.username")
    String user;
    @ConfigProperty(name = "quarkus.datasource.published.password")
    String password;

    private String page;
    private UUID deal;

    @BeforeEach
    void aDealThatIsPublished() {
        deal = Dealings.log(staff.as(Role.CONTRIBUTOR), "Камере " + UUID.randomUUID(), "sourceName", "Извор");
        publish();
        page = "/sr/contracts/" + Dealings.in(deal, d -> d.slug);
        until(() -> isKept(page));
    }

    @Test
    void isTheSameByteForByteFromMemory() throws IOException {
        var first = get(page + "?x=1", "Accept-Encoding", "gzip");
        assertFalse(queriesOf(() -> assertSame(first, get(page + "?x=1", "Accept-Encoding", "gzip"))));
        var plain = get(page + "?x=1", "Accept-Encoding", "br, gzip;q=0");
        assertArrayEquals(plain.body(), new GZIPInputStream(new ByteArrayInputStream(first.body())).readAllBytes());
        assertNotEquals(header(first, "ETag"), header(plain, "ETag"), "other bytes under one strong tag");
        assertTrue(header(first, "ETag").startsWith("\"") && header(plain, "ETag").startsWith("\""));
        assertEquals("public, max-age=0, s-maxage=60, must-revalidate", header(plain, "Cache-Control"));
        assertEquals("default-src 'none'", header(plain, "Content-Security-Policy").substring(0, 18));
    }

    @Test
    void answersWhoeverHasItWithoutTheDatabase() {
        String packed = header(get(page, "Accept-Encoding", "gzip"), "ETag"), plain = header(get(page), "ETag");
        assertFalse(queriesOf(() -> {
            for (String tag : new String[] { packed, plain, "W/" + plain }) {
                var answer = get(page, "If-None-Match", tag);
                assertEquals(304, answer.statusCode());
                assertEquals(tag, header(answer, "ETag"));
            }
            assertEquals(200, get(page, "If-None-Match", "\"other\"").statusCode());
        }));
    }

    @Test
    void isNewForWhoeverPublishedIt() {
        String before = header(get(page), "ETag"), list = header(get(LIST), "ETag");
        publish();
        assertNotEquals(before, header(get(page), "ETag"));
        assertNotEquals(list, header(get(LIST), "ETag"));
    }

    @Test
    void isNewWhenAnotherNodeHasPublished() {
        String before = header(get(page), "ETag");
        String name = "Удружење Петровић";
        publisher(name);
        try {
            until(() -> !header(get(page), "ETag").equals(before));
            assertTrue(new String(get(page.replace("/sr/", "/sr-Cyrl/")).body(), StandardCharsets.UTF_8).contains(name));
        } finally {
            publisher(null);
        }
    }

    @Test
    void isNotKeptWhileNobodyTellsOfChanges() throws SQLException {
        try (var reader = DriverManager.getConnection(url, user, password); var statement = reader.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'nadzor pulse' and datname = current_database()");
        }
        until(() -> !isKept(page));
        until(() -> isKept(page));
    }

    @Test
    void turnsAtMidnight() {
        String today = header(get(page), "ETag");
        QuarkusMock.installMockForType(Clock.offset(Clock.system(ClockProducer.BELGRADE), Duration.ofDays(1)), Clock.class);
        assertNotEquals(today, header(get(page), "ETag"));
    }

    @Test
    void belongsToItsWholeAddress() {
        assertNotEquals(header(get(LIST), "ETag"), header(get(LIST + "?q=" + UUID.randomUUID()), "ETag"));
        assertEquals(404, get(page + "-none").statusCode());
        assertEquals(404, get(page + "-none").statusCode());
    }

    private void publish() {
        DeskForm.of("revision", String.valueOf(Dealings.version(deal)), "noteSr", "").post(staff.as(Role.CONTRIBUTOR), "/desk/contracts/" + deal + "/submission")
                .then().statusCode(303);
        UUID open = Dealings.in(deal, d -> Submission.openFor(d.subject()).orElseThrow().id);
        DeskForm.of("submission", open.toString()).post(staff.as(Role.EDITOR), "/desk/contracts/" + deal + "/submission/approval").then().statusCode(303);
    }

    private void publisher(String name) {
        Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery(
                "update published.publisher set name_sr = ?1").setParameter(1, name).executeUpdate()));
    }

    private boolean isKept(String path) {
        get(path);
        return !queriesOf(() -> assertEquals(200, get(path).statusCode()));
    }

    private boolean queriesOf(Runnable work) {
        double before = connectionsTaken();
        work.run();
        return connectionsTaken() > before;
    }

    private double connectionsTaken() {
        return metrics.get("agroal.acquire.count").tag("datasource", "published").functionCounter().count();
    }

    private static void assertSame(HttpResponse<byte[]> one, HttpResponse<byte[]> other) {
        assertArrayEquals(one.body(), other.body());
        assertEquals(one.headers().map().keySet(), other.headers().map().keySet());
        assertEquals(one.headers().map(), other.headers().map());
    }

    private HttpResponse<byte[]> get(String path, String... headers) {
        try {
            var request = HttpRequest.newBuilder(root.resolve(path));
            if (headers.length > 0) request.headers(headers);
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }

    private static void until(BooleanSupplier it) {
        for (long end = System.nanoTime() + Duration.ofMinutes(2).toNanos(); !it.getAsBoolean(); sleep()) {
            assertTrue(System.nanoTime() < end, "it never came");
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
