package rs.nadzor.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

/** Every test comes from networks of its own. */
@QuarkusTest
@TestProfile(RateLimitTest.Strict.class)
class RateLimitTest {

    public static final class Strict implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("nadzor.limits.enabled", "true", "nadzor.limits.of.page.requests", "5", "nadzor.limits.of.page.within", "1H",
                    "nadzor.limits.of.download.requests", "2", "nadzor.limits.of.search.requests", "3", "nadzor.limits.of.link.requests", "2",
                    "nadzor.limits.of.form.requests", "1", "nadzor.limits.of.door.requests", "2", "nadzor.limits.of.copy.requests", "2");
        }
    }

    @Inject
    RateLimit limit;
    @Inject
    Limits limits;
    @Inject
    MeterRegistry metrics;

    @Test
    void refusesInTheLanguageOfTheReaderAndSaysWhenToComeBack() {
        use("198.51.100.1", "/en/contracts", 5);
        from("198.51.100.1", "/en/contracts").statusCode(429).header("Retry-After", equalTo("720")).header("Cache-Control", "no-store")
                .header("Content-Security-Policy", containsString("default-src 'none'")).body(containsString("Too many requests"));
        from("198.51.100.1", "/sr-Cyrl/contracts").statusCode(429).body(containsString("Превише захтева"));
        from("198.51.100.1", "/sr/contracts").statusCode(429).body(containsString("Previše zahteva"));
        from("198.51.100.1", "/contracts/none.json").statusCode(429).contentType("application/problem+json").body("status", equalTo(429));
    }

    @Test
    void countsEachNetworkAndEachKindByItself() {
        use("198.51.100.2", "/en/contracts", 5);
        from("198.51.100.2", "/en/contracts").statusCode(429);
        from("198.51.100.3", "/en/contracts").statusCode(200);
        from("198.51.100.2", "/contracts.csv").statusCode(not(429));
        from("198.51.100.2", "/login").statusCode(200);
    }

    @Test
    void takesAHouseholdByTheFirstHalfOfItsAddress() {
        for (int i = 1; i <= 5; i++) from("2001:db8:1:2:" + i + "::" + i, "/en/contracts").statusCode(200);
        from("2001:db8:1:2:ffff::1", "/en/contracts").statusCode(429);
        from("2001:db8:1:3::1", "/en/contracts").statusCode(200);
    }

    /** A visitor may write before it what they like; the last one is what our proxy saw. */
    @Test
    void isNotFooledByAnInventedAddress() {
        for (int i = 1; i <= 5; i++) from("203.0.113." + i + ", 198.51.100.4", "/en/contracts").statusCode(200);
        from("203.0.113.99, 198.51.100.4", "/en/contracts").statusCode(429);
    }

    @ParameterizedTest
    @CsvSource({ "/contracts.csv,2", "/en/contracts?q=kamere,3", "/invitation/x,2", "/password/x,2", "/login?to=/desk,2", "/nothing/here,5" })
    void isTighterForWhatIsDearOrGuessed(String address, int allowed) {
        String network = "192.0.2." + Math.floorMod(address.hashCode(), 250);
        for (int i = 0; i < allowed; i++) from(network, address).statusCode(not(429));
        from(network, address).statusCode(429);
    }

    @Test
    void leavesStylesAndHealthAlone() {
        for (int i = 0; i < 30; i++) {
            from("198.51.100.5", "/assets/base.css").statusCode(200);
            from("198.51.100.5", "/q/health/live").statusCode(200);
        }
    }

    @Test
    void countsARefusalWithoutSayingWhom() {
        use("198.51.100.6", "/en/contracts", 6);
        String meters = metrics.getMeters().stream().map(meter -> meter.getId().toString()).reduce("", String::concat);
        assertTrue(meters.contains("nadzor.requests.refused"), meters);
        assertFalse(meters.contains("198.51.100"), meters);
    }

    @Test
    void remembersWhenItCouldNotTellReadersApart() {
        given().when().get("/files/" + "0".repeat(64));
        assertTrue(limit.togetherRefusedAt().isEmpty());
        var last = new AtomicInteger();
        for (int i = 0; i < 3; i++) last.set(given().get("/files/" + "0".repeat(64)).statusCode());
        assertEquals(429, last.get());
        assertTrue(limit.togetherRefusedAt().isPresent());
    }

    @ParameterizedTest
    @CsvSource({ "GET,/en/contracts,,PAGE", "GET,/en/contracts,q=,PAGE", "GET,/en/contracts,sort=x&q=a,SEARCH", "GET,/en/contracts,seq=a,PAGE",
            "GET,/en/contracts.csv,q=a,DOWNLOAD", "HEAD,/contracts.csv,,DOWNLOAD", "GET,/events.json,,DOWNLOAD", "GET,/contracts/mup-huawei-cameras-2019.json,,PAGE", "GET,/files/ab,,COPY", "POST,/en/objections,,FORM",
            "POST,/login,,DOOR", "GET,/login/code,,DOOR", "POST,/setup/x,,LINK", "GET,/desk/users,,DESK", "GET,/q/health/ready,,FREE",
            "GET,/assets/base.css,,FREE", "GET,/loginx,,PAGE" })
    void knowsWhatIsAskedFor(String method, String path, String query, Traffic traffic) {
        assertEquals(traffic, Traffic.of(method, path, query));
    }

    @Test
    void hasALimitForEveryKind() {
        assertEquals(Stream.of(Traffic.values()).filter(kind -> kind != Traffic.FREE).toList(), limits.of().keySet().stream().sorted().toList());
    }

    private static void use(String network, String address, int times) {
        for (int i = 0; i < times; i++) from(network, address);
    }

    private static ValidatableResponse from(String forwarded, String address) {
        return given().redirects().follow(false).header("X-Forwarded-For", forwarded).get(address).then();
    }
}
