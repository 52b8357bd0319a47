package rs.nadzor.edition;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class FreshnessTest {

    /** RFC 9110, 13.1.2: a proxy that unpacks a page makes W/"x" of "x", or the other way round. */
    @Test
    void comparesTagsWeakly() {
        for (String path : new String[] { "/en/", "/en/contracts", "/contracts.csv" }) {
            String tag = given().get(path).then().statusCode(200).extract().header("ETag");
            assertTrue(tag.startsWith("W/\""), tag);
            for (String held : new String[] { tag, tag.substring(2), "\"other\", " + tag.substring(2), "*" }) {
                given().header("If-None-Match", held).get(path).then().statusCode(304).header("ETag", equalTo(tag));
            }
            for (String other : new String[] { "\"other\"", "junk", "\"", tag.substring(3, 10) }) {
                given().header("If-None-Match", other).get(path).then().statusCode(200);
            }
        }
    }
}
