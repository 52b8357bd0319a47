package rs.nadzor.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

/** Refused by its heading: none of these sends the body it announces. */
@QuarkusTest
class SizeLimitTest {

    private static final long MEGA = 1 << 20;

    @TestHTTPResource
    URI root;

    @ParameterizedTest
    @ValueSource(strings = { "/login", "/login/code", "/invitation/x", "/password/x", "/setup/x", "/en/contracts", "/logout" })
    void refusesALargeFormOfAStrangerBeforeItIsSent(String address) throws IOException {
        String answer = answer(address, "Content-Length: " + 3 * MEGA);
        assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
        assertTrue(answer.toLowerCase().contains("content-security-policy"), "a page of ours");
    }

    @Test
    void refusesAFormThatDoesNotSayHowLargeItIs() throws IOException {
        assertTrue(answer("/login", "Transfer-Encoding: chunked").startsWith("HTTP/1.1 413"));
    }

    @Test
    void answersInTheLanguageOfTheReader() {
        given().contentType("application/octet-stream").body(new byte[(int) (3 * MEGA)]).post("/sr-Cyrl/contracts").then().statusCode(413)
                .body(containsString("Превелико"));
    }

    @Test
    void takesWhatAFormHolds() {
        assertEquals(422, given().formParam("email", "nobody@example.org").formParam("password", "x").formParam("typed", "a=" + "b".repeat(400_000))
                .post("/login").statusCode());
    }

    private String answer(String address, String length) throws IOException {
        try (var socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(("POST " + address + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                    + length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            return read(socket.getInputStream());
        }
    }

    private static String read(InputStream in) throws IOException {
        var read = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            read.write(next);
            if (next == '>' && read.toString(StandardCharsets.UTF_8).endsWith("</html>")) break;
        }
        return read.toString(StandardCharsets.UTF_8);
    }
}
