package rs.nadzor.edition;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FreshnessTest {

    /** RFC 9110, 13.1.2: a proxy that unpacks a page makes W/"x" of "x", or the other way round. */
    @Test
    void comparesTagsWeakly() {
        for (String path : new String[] { "/en/", "/en/contracts", "/contracts.csv" }) {
            String tag = given().get(path).then().statusCode(200).extract().header("ETag");
            assertEquals(path.endsWith(".csv"), tag.startsWith("W/"), "a page is the same byte for byte, a list may be packed on the way: " + tag);
            String plain = tag.replace("W/", "");
            for (String held : new String[] { "W/" + plain, plain, "\"other\", " + plain, "*" }) {
                given().header("If-None-Match", held).get(path).then().statusCode(304);
            }
            for (String other : new String[] { "\"other\"", "junk", "\"", plain.substring(3, 10) }) {
                given().header("If-None-Match", other).get(path).then().statusCode(200);
            }
        }
    }
}
