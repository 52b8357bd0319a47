package rs.nadzor.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class SecurityTextTest {

    @Test
    void saysWhomToTellOfAHoleAndForHowLong() {
        String text = given().get("/.well-known/security.txt").then().statusCode(200).contentType("text/plain;charset=UTF-8")
                .body(containsString("Contact: mailto:security@example.org\n"), containsString("/.well-known/security.txt\n")).extract().asString();
        Instant expires = Instant.parse(text.replaceAll("(?s).*Expires: (\\S+).*", "$1"));
        assertTrue(expires.isAfter(Instant.now().plus(Duration.ofDays(30))) && expires.isBefore(Instant.now().plus(Duration.ofDays(365))), text);
    }
}
