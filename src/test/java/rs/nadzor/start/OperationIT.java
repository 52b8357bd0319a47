package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.vertx.core.json.JsonObject;

/** What who runs it can watch, and what neither they nor anybody else gets to know about visitors. */
class OperationIT {

    private static final String VISITOR = "203.0.113.77", KEY = "a-key-of-somebody", MAIL = "petrovic-77@example.org";

    @TempDir
    static Path path;
    private static PackagedApp app;
    private static int metrics;

    @BeforeAll
    static void visit() throws Exception {
        metrics = freePort();
        app = PackagedApp.start(path.resolve("data"), Map.of("NADZOR_LOG_JSON", "true", "NADZOR_METRICS_PORT", String.valueOf(metrics),
                "NADZOR_JOBS_LOOK", "2s")).awaitReady();
        for (String address : List.of("/en/contracts", "/en/contracts.csv", "/nothing/here", "/invitation/" + KEY, "/password/" + KEY, "/desk",
                "/en/contracts?after=%00", "/en/contracts?amountFrom=x", "/%2e%2e/x")) ask(HttpRequest.newBuilder(), address);
        for (int i = 0; i < 3; i++) ask(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString("email=" + MAIL + "&password=x"))
                .header("Content-Type", "application/x-www-form-urlencoded"), "/login");
        ask(HttpRequest.newBuilder().POST(HttpRequest.BodyPublishers.ofString("cut off")).header("Content-Type", "multipart/form-data; boundary=y"), "/invitation/" + KEY);
        Eventually.until("the daily work is done and counted", () -> metrics().contains("nadzor_job_runs_total{job=\"daily_asking\",outcome=\"done\"} 1.0"));
    }

    @AfterAll
    static void stop() {
        app.close();
    }

    @Test
    void answersWhoAsksWhetherItIsWell() {
        for (String question : List.of("/q/health/live", "/q/health/ready", "/q/health/started")) assertEquals(200, app.status(question), question);
    }

    @Test
    void showsMetricsOnTheirOwnInterfaceOnly() throws Exception {
        assertEquals(404, app.status("/q/metrics"));
        String shown = metrics();
        assertTrue(shown.contains("nadzor_job_runs_total{job=\"daily_asking\",outcome=\"done\"} 1.0"), shown);
        assertTrue(shown.contains("nadzor_editions_published_total{kind=\"contract\"} 29.0"), shown);
        assertTrue(shown.contains("nadzor_signin_refused_total{reason=\"password\"} 3.0"), shown);
        for (String kind : List.of("http_server_requests_seconds", "agroal_active_count", "jvm_memory_used_bytes")) assertTrue(shown.contains(kind), shown);
    }

    @Test
    void countsNobodyByAddressOrKey() throws Exception {
        String shown = metrics();
        for (String secret : List.of(VISITOR, KEY, MAIL, "/nothing/here")) assertFalse(shown.contains(secret), secret + " in\n" + shown);
    }

    @Test
    void writesALogOfJsonThatNamesNobody() {
        List<String> lines = app.log().lines().filter(line -> line.startsWith("{")).toList();
        Map<String, Integer> levels = new HashMap<>();
        for (String line : lines) levels.merge(new JsonObject(line).getString("level"), 1, Integer::sum);
        assertTrue(levels.getOrDefault("INFO", 0) > 3 && levels.getOrDefault("WARN", 0) > 0, levels.toString());
        assertEquals(List.of("Nadzor is open at " + app.url() + "/"), app.log().lines().filter(line -> !line.startsWith("{")).toList());
        for (String secret : List.of(VISITOR, KEY, MAIL)) assertFalse(app.log().contains(secret), secret + " in\n" + app.log());
    }

    private static String metrics() throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://localhost:" + metrics + "/q/metrics")).build(), BodyHandlers.ofString()).body();
    }

    /** As a reverse proxy passes it on. */
    private static void ask(HttpRequest.Builder request, String address) throws Exception {
        int status = HttpClient.newHttpClient().send(request.uri(URI.create(app.url() + address)).header("X-Forwarded-For", VISITOR).build(),
                BodyHandlers.ofString()).statusCode();
        assertTrue(status < 500, status + " " + address);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
