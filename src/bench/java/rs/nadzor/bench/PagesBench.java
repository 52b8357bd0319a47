package rs.nadzor.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.buffer.Buffer;

import rs.nadzor.web.PageCache;

/**
 * How many readers one node bears. Machines differ and are noisy, so only ratios count, of rounds that take turns in one run:
 * a page from memory against a constant answer of its size, and against the same page made anew each time.
 */
@QuarkusTest
@TestProfile(PagesBench.Site.class)
@Timeout(1800)
class PagesBench {
    private static final String PAGE = "/sr/contracts/mup-huawei-cameras-2019";
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 5), SECONDS = Integer.getInteger("bench.seconds", 10);

    public static final class Site implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("nadzor.page-cache", "64M", "nadzor.dossier", "true");
        }
    }

    @TestHTTPResource
    URI root;
    @Inject
    PageCache cache;
    @Inject
    Constant constant;

    @Test
    void servesFromMemory() throws Exception {
        String base = root.toString().replaceAll("/$", "");
        constant.bytes = Buffer.buffer(packed(base + PAGE));
        var ceiling = new Wrk(base + Constant.PATH);
        var page = new Wrk(base + PAGE);
        List<Double> constants = new ArrayList<>(), kept = new ArrayList<>(), made = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            cache.open();
            double least = ceiling.perSecond(SECONDS), fromMemory = page.perSecond(SECONDS);
            cache.close();
            double anew = page.perSecond(SECONDS);
            if (round == 0) continue; // warms up
            constants.add(least);
            kept.add(fromMemory);
            made.add(anew);
        }
        cache.open();
        double ofConstant = median(kept) / median(constants), ofMade = median(kept) / median(made);
        System.out.printf(Locale.ROOT, "%s, %,d bytes packed: constant %,.0f/s, kept %,.0f/s (%.2f of it), made anew %,.0f/s (kept is %.1f times that)%n",
                PAGE, constant.bytes.length(), median(constants), median(kept), ofConstant, median(made), ofMade);
        assertTrue(ofConstant >= 0.8, "kept against constant: " + ofConstant);
        assertTrue(ofMade >= 8, "kept against made anew: " + ofMade);
    }

    private static byte[] packed(String address) throws Exception {
        var answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(address)).header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertEquals(200, answer.statusCode());
        return answer.body();
    }

    private static double median(List<Double> of) {
        return of.stream().sorted().skip(of.size() / 2).findFirst().orElseThrow();
    }
}
