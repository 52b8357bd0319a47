package rs.nadzor.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.Method;

@QuarkusTest
class ErrorPagesTest {

    /** Addresses that exist in tests only. */
    @PermitAll
    @Path("/{lang: sr-Cyrl|sr|en}/test-errors")
    public static class Broken {

        @GET
        public String broken() {
            throw new IllegalStateException("the password of the database is hunter2");
        }

        @GET
        @Path("missing{type}")
        public String missing() {
            throw new NotFoundException("a secret");
        }

        @GET
        @Path("readonly")
        public String readonly() {
            throw new NotAllowedException("GET");
        }

        @POST
        public String form() {
            return "accepted";
        }
    }

    /** Forgot to say who may see it. */
    @Path("/en/test-unannotated")
    public static class Unannotated {

        @GET
        public String secret() {
            return "secret";
        }
    }

    @ParameterizedTest
    @CsvSource({ "/sr/nema,Stranica ne postoji,sr-Latn", "/sr-Cyrl/нема,Страница не постоји,sr-Cyrl", "/en/none,There is no such page,en",
            "/sr/test-errors/missing,Stranica ne postoji,sr-Latn", "/en/test-errors/missing,There is no such page,en" })
    void answersInTheLanguageOfTheAddress(String path, String title, String tag) {
        given().header("Accept-Language", "de").get(path).then().statusCode(404).contentType("text/html;charset=UTF-8")
                .body(containsString(title), containsString("lang=\"" + tag + "\""), not(containsString("secret")));
    }

    @Test
    void answersInTheLanguageOfTheBrowserWhereTheAddressHasNone() {
        given().header("Accept-Language", "sr-Cyrl").get("/nothing").then().statusCode(404).body(containsString("Страница не постоји"));
        given().header("Accept-Language", "!").get("/nothing").then().statusCode(404).body(containsString("Stranica ne postoji"));
    }

    @Test
    void answersJsonWhereJsonWasAsked() {
        for (String path : new String[] { "/contracts/none-such.json", "/en/test-errors/missing.json" }) {
            given().header("Accept-Language", "en").get(path).then().statusCode(404).contentType("application/problem+json")
                    .body("status", equalTo(404), "title", equalTo("There is no such page"));
        }
    }

    @Test
    void tellsNothingOfAFault() {
        given().get("/en/test-errors").then().statusCode(500)
                .body(allOf(containsString("Something went wrong"), not(containsString("hunter2")), not(containsString("Exception"))));
    }

    @Test
    void keepsWhatAnAnswerMustCarry() {
        given().get("/en/test-errors/readonly").then().statusCode(405).header("Allow", "GET").body(containsString("That is not possible here"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "a%00", "%01b", "%1F", "%0B" })
    void refusesWhatNoKeyTypes(String text) {
        for (String query : new String[] { "?q=" + text, "?" + text + "=1" }) {
            given().urlEncodingEnabled(false).get("/en/contracts" + query).then().statusCode(400).body(containsString("invisible control character"));
        }
        given().contentType("application/x-www-form-urlencoded").header("Accept-Language", "sr-Cyrl").body("email=" + text)
                .post("/login").then().statusCode(400).body(containsString("контролни знак"));
        given().urlEncodingEnabled(false).get("/en/contracts?q=a%09b%0D%0Ac").then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({ "multipart/form-data; boundary=y,--x", "multipart/form-data,--x", "application/json,{}", "text/xml,<a/>" })
    void answersABodyThatIsNoForm(String type, String body) {
        int status = given().config(RestAssured.config().encoderConfig(EncoderConfig.encoderConfig().appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .header("Content-Type", type).body(body.getBytes()).post("/login").statusCode();
        assertTrue(status >= 400 && status < 500, type + " was answered " + status);
    }

    @Test
    void saysWhetherTheNodeIsWellToWhoAsksAndTakesNothing() {
        for (String health : List.of("/q/health", "/q/health/live", "/q/health/ready", "/q/health/started")) {
            assertEquals(given().head(health).statusCode(), given().get(health).statusCode(), health);
            for (Method method : List.of(Method.POST, Method.PUT, Method.DELETE, Method.PATCH, Method.OPTIONS, Method.TRACE)) {
                given().request(method, health).then().statusCode(405).header("Allow", "GET, HEAD");
            }
            given().formParam("a", "b").post(health).then().statusCode(405).body(containsString("To ovde nije moguće"));
        }
        given().get("/q/health/ready").then().statusCode(200);
    }

    @Test
    void closesWhatDoesNotSayThatItIsPublic() {
        given().redirects().follow(false).get("/en/test-unannotated").then().statusCode(303)
                .header("Location", containsString("/login")).body(not(containsString("secret")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/sr/", "/en/none", "/assets/base.css", "/login", "/en/test-errors" })
    void carriesStrictHeadersEverywhere(String path) {
        given().redirects().follow(false).get(path).then()
                .header("Content-Security-Policy", allOf(containsString("default-src 'none'"), not(containsString("unsafe"))))
                .header("X-Content-Type-Options", equalTo("nosniff")).header("Referrer-Policy", equalTo("same-origin"))
                .header("X-Frame-Options", equalTo("DENY")).header("Cross-Origin-Opener-Policy", equalTo("same-origin"))
                .header("Server", equalTo(null)).header("Set-Cookie", equalTo(null));
    }

    @ParameterizedTest
    @ValueSource(strings = { "TRACE", "PUT", "DELETE", "PATCH", "PROPFIND", "FOO" })
    void answersNoMethodThatNoPageHas(String method) {
        for (String path : new String[] { "/en/", "/login", "/assets/base.css" }) {
            var answer = given().header("X-Secret", "mirror").request(method, path).then().extract();
            assertTrue(answer.statusCode() == 404 || answer.statusCode() == 405 || answer.statusCode() == 501,
                    method + " " + path + " was answered " + answer.statusCode());
            assertTrue(!answer.asString().contains("mirror"), method + " " + path + " mirrors the request");
        }
    }

    @Test
    void refusesAFormFromAnotherSite() {
        given().post("/en/test-errors").then().statusCode(200);
        given().header("Sec-Fetch-Site", "same-origin").post("/en/test-errors").then().statusCode(200);
        for (String site : new String[] { "cross-site", "same-site" }) {
            given().header("Sec-Fetch-Site", site).post("/en/test-errors").then().statusCode(403)
                    .body(containsString("The request came from another site"));
        }
        for (String origin : new String[] { "https://evil.example", "null", "http://localhost:1", "not an origin" }) {
            given().header("Origin", origin).post("/en/test-errors").then().statusCode(403);
        }
        // As the proxy in front of us sends it.
        given().header("X-Forwarded-Host", "nadzor.example.org").header("X-Forwarded-Proto", "https")
                .header("Origin", "https://nadzor.example.org").post("/en/test-errors").then().statusCode(200)
                .header("Strict-Transport-Security", containsString("max-age"));
    }
}
