package rs.nadzor.watch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.gap.FlagRule;
import rs.nadzor.i18n.Language;

/** What the register says of itself: in three languages, in the foot of every page, true of the program. */
@QuarkusTest
class AboutPagesTest {
    private static final List<String> PAGES = List.of("about", "methodology", "corrections", "open-data", "contact");

    @Inject
    Staff staff;
    @Inject
    @Any
    Instance<FlagRule> rules;

    @Test
    void standInTheFootInThreeLanguages() {
        for (Language language : Language.values()) {
            Document home = Jsoup.parse(given().get("/" + language.path() + "/").then().statusCode(200).extract().asString());
            for (String page : PAGES) {
                assertEquals(1, home.select("footer a[href=/" + language.path() + "/" + page + "]").size(), page);
                Document read = Jsoup.parse(given().get("/" + language.path() + "/" + page).then().statusCode(200).extract().asString());
                assertEquals(language.tag(), read.selectFirst("html").attr("lang"));
                assertEquals(1, read.select("h1").size());
                assertEquals("page", read.select("footer a[href=/" + language.path() + "/" + page + "]").attr("aria-current"), page);
            }
        }
    }

    @Test
    void explainEveryRuleThereIs() {
        assertEquals(new TreeSet<>(rules.stream().map(FlagRule::id).toList()), new TreeSet<>(AboutPages.RULES));
        for (String rule : AboutPages.RULES) given().get("/sr-Cyrl/methodology").then().body(containsString("id=\"rule-" + rule + "\""));
    }

    @Test
    void promiseTheDayOfTheAnswer() {
        given().get("/en/about").then().body(containsString("within 15 days of receipt"));
        given().get("/sr/about").then().body(containsString("u roku od 15 dana od prijema"));
    }

    @Test
    void showTheChannelsThatThePublisherNamed() {
        Staff.Browser administrator = staff.as(Role.ADMINISTRATOR);
        String key = "0123 4567 89AB CDEF 0123 4567 89AB CDEF 0123 4567", onion = "http://" + "a2".repeat(28) + ".onion";
        administrator.post("/desk/publisher/contact", Map.of()).then().statusCode(303);
        given().get("/en/contact").then().body(containsString("no safer way"), not(containsString("<form")));
        administrator.post("/desk/publisher/contact", Map.of("email", " a@example.org ", "signal", "nadzor.01", "key", "https://example.org/key.asc",
                "fingerprint", key.toLowerCase().replace(" ", ""), "onion", onion, "post", "Булевар Михајла Пупина 2\n11070 Београд, 011/313-9000")).then().statusCode(303);
        given().get("/en/contact").then().body(containsString("mailto:a@example.org"), containsString(key), containsString(onion), containsString("nadzor.01"),
                not(containsString("no safer way")));
        administrator.get("/desk/publisher/contact").then().body(containsString("value=\"" + key + "\""));
        for (Map<String, String> wrong : List.of(Map.of("email", "nobody"), Map.of("key", "http://example.org/key"), Map.of("fingerprint", "12"),
                Map.of("onion", "http://example.org"), Map.of("post", "x".repeat(501)))) {
            administrator.post("/desk/publisher/contact", wrong).then().statusCode(422);
        }
        given().get("/en/contact").then().body(containsString("nadzor.01"));
        administrator.post("/desk/publisher/contact", Map.of()).then().statusCode(303);
        given().get("/en/contact").then().body(containsString("no safer way"));
    }

    @Test
    void offerEveryListWithItsDictionary() {
        Document page = Jsoup.parse(given().get("/en/open-data").asString());
        for (String list : List.of("contracts", "organizations", "events", "statements", "sources", "watch")) {
            var described = given().get("/" + list + ".csv-metadata.json").jsonPath().getList("tableSchema.columns.name");
            assertEquals(described, page.select("#" + list + " tbody th").eachText(), list);
        }
        given().get("/.well-known/security.txt").then().statusCode(equalTo(200));
    }
}
