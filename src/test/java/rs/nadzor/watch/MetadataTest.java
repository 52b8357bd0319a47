package rs.nadzor.watch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.i18n.Language;

/** What pages say of themselves to search engines and to who shares a link. */
@QuarkusTest
class MetadataTest {
    private static final List<String> PLACES = List.of("/", "/contracts", "/watch", "/organizations", "/events", "/statements", "/sources", "/stack", "/charts", "/map", "/search", "/methodology",
            "/corrections", "/open-data", "/about", "/contact");

    @Test
    void nameEveryLanguageAndTheAddressForAll() {
        for (String place : PLACES) {
            for (Language language : Language.values()) {
                Document page = Jsoup.parse(given().get("/" + language.path() + place + "?x=1").then().statusCode(200).extract().asString());
                String site = page.select("link[rel=canonical]").attr("href").replaceAll("/" + language.path() + place + "$", "");
                assertEquals(1, page.select("link[rel=canonical]").size(), place);
                assertEquals(site + "/" + language.path() + place, page.select("link[rel=canonical]").attr("href"));
                for (Language other : Language.values()) {
                    assertEquals(site + "/" + other.path() + place, page.select("link[hreflang=" + other.tag() + "]").attr("href").replace("?x=1", ""), place);
                }
                assertEquals(site + place, page.select("link[hreflang=x-default]").attr("href"), place);
                for (String name : List.of("og:title", "og:description", "og:type", "og:image", "og:url", "og:locale", "og:image:alt")) {
                    assertEquals(1, page.select("meta[property=" + name + "]").size(), name);
                    assertEquals(false, page.select("meta[property=" + name + "]").attr("content").isBlank(), place + " " + name);
                }
                assertEquals("summary_large_image", page.select("meta[name=twitter:card]").attr("content"));
                assertEquals(page.select("meta[name=description]").attr("content"), page.select("meta[property=og:description]").attr("content"));
                assertEquals(1, page.select("meta[name=description]").size());
            }
            assertEquals(303, given().redirects().follow(false).header("Accept-Language", "sr-Cyrl").get(place).statusCode(), place);
            given().redirects().follow(false).header("Accept-Language", "sr-Cyrl").get(place).then().header("Location", containsString("/sr-Cyrl" + place))
                    .header("Vary", equalTo("Accept-Language"));
            given().redirects().follow(false).header("Accept-Language", "de").get(place).then().statusCode(303).header("Location", containsString("/en" + place));
        }
        given().redirects().follow(false).get("/events?q=x&year=2019").then().header("Location", containsString("/sr/events?q=x&year=2019"));
        given().redirects().follow(false).get("/organizations/nobody").then().statusCode(303).header("Location", containsString("/sr/organizations/nobody"));
    }

    @Test
    void showAPictureThatIsTheSameToTheByte() {
        var first = given().get("/sr-Cyrl/picture.png").then().statusCode(200).contentType("image/png").extract();
        assertEquals('"', first.header("ETag").charAt(0));
        given().header("If-None-Match", first.header("ETag")).get("/sr-Cyrl/picture.png").then().statusCode(304);
        for (String nobody : List.of("organizations/nobody", "nothing", "sources/" + new UUID(0, 0))) given().get("/en/" + nobody + "/picture.png").then().statusCode(404);
        given().get("/en/contracts/nobody/picture.png").then().statusCode(404);
    }

    @Test
    void havePicturesOfTheirOwn() {
        Map<String, String> whose = new HashMap<>();
        for (String place : PLACES) {
            for (Language language : Language.values()) {
                String picture = Jsoup.parse(given().get("/" + language.path() + place).asString()).select("meta[property=og:image]").attr("content");
                String tag = given().accept("image/*").get(picture.replaceFirst("^https?://[^/]+", "")).then().statusCode(200).contentType("image/png").extract().header("ETag");
                String other = whose.putIfAbsent(tag, language + place);
                assertNull(other, place + " in " + language + " looks like " + other);
            }
        }
    }

    @Test
    void askRobotsToLeaveTheDeskAlone() {
        given().get("/robots.txt").then().statusCode(200).contentType(startsWith("text/plain")).body(containsString("Disallow: /desk\n"), not(containsString("Disallow: /\n")));
    }

    @Test
    void refuseAMadeUpPartOfTheMap() {
        for (String part : List.of("contracts/nobody", "contracts/00000000-0000-7000-8000-00000000000", "nothing/a", "organizations/zzzzzzzz", "watch/nobody", "sources/nobody",
                "watch/ffffffff-ffff-7fff-bfff-ffffffffffff")) {
            given().get("/sitemaps/" + part + ".xml").then().statusCode(404);
        }
    }
}
