package rs.nadzor.theme;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Staff;
import rs.nadzor.contract.Dealings;
import rs.nadzor.i18n.Transliteration;

/** What themes say is found where readers look: in the lists, their files, and by search. */
@QuarkusTest
class ThemeListsTest extends Theming {
    private UUID theme;
    private String slug, word;

    @BeforeEach
    void publishOne() {
        word = "ogled" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        theme = theme("titleSr", "Лист " + UUID.randomUUID(), "bodySr", "Увод с речју " + word + "ovo и [везом](https://example.org/skriveno" + word + ").");
        entry(theme, "kind", "statement", "saidBySr", "Повереник", "onDate", "2019", "textSr", "Навод " + word + "prvi.", "sourceName",
                "Извор " + word).then().statusCode(303);
        entry(theme, "kind", "event", "onDate", "2020", "textSr", "Догађај " + word + "prvi.", "sourceName", "Извор " + word).then().statusCode(303);
        entry(theme, "kind", "law", "onDate", "2021", "textSr", "Закон " + word + "prvi.", "sourceName", "Други " + word).then().statusCode(303);
        publish(theme);
        slug = slugOf(theme);
    }

    @Test
    void stateAndHappenWhereReadersLook() {
        var statements = read("/sr/statements?q=" + word);
        assertEquals(1, statements.select("ol.statements > li").size(), statements::html);
        String place = statements.select("ol.statements .meta a").attr("href");
        assertTrue(place.startsWith("/sr/watch/" + slug + "#entry-"), place);
        assertEquals(1, read(place.replaceAll("#.*", "")).select(place.replaceAll(".*#", "#")).size());
        assertEquals(2, read("/en/events?q=" + word).select("ol.timeline a[href^=/en/watch/" + slug + "#entry-]").size());
        Staff.visitor().get("/statements.json?q=" + word).then().statusCode(200).body("count", equalTo(1), "rows[0].section", equalTo("watch"),
                "rows[0].address", containsString("/watch/" + slug + "#entry-"));
        Staff.visitor().get("/events.csv?q=" + word).then().statusCode(200).body(containsString("/watch/" + slug + "#entry-"));
        Staff.visitor().get("/statements.atom?q=" + word).then().statusCode(200).body(containsString("/watch/" + slug + "#entry-"));
        read("/sr/statements?disputed=yes");
    }

    @Test
    void nameSourcesThatHaveAPage() {
        var sources = read("/sr/sources?q=" + word);
        assertEquals(2, sources.select("ol.deals h2 a").size());
        assertTrue(sources.select("ol.deals .sum").text().contains("1 tema"), sources.select("ol.deals").text());
        for (String address : sources.select("ol.deals h2 a").eachAttr("href")) {
            assertEquals("/sr/watch/" + slug, read(address).select("main ul.ledger a").attr("href"));
        }
        Staff.visitor().get("/sources.json?q=" + word).then().body("count", equalTo(2), "rows[0].themes", equalTo(1), "rows[0].deals", equalTo(0));
        UUID deal = Dealings.log(vera, "Посао " + UUID.randomUUID(), "sourceName", "Извор " + word);
        published(deal);
        Staff.visitor().get("/sources.json?q=izvor+" + word).then().body("count", equalTo(1), "rows[0].themes", equalTo(1), "rows[0].deals", equalTo(1));
    }

    @Test
    void areFoundByWordsOfTheirTextInEitherScript() {
        assertTrue(found(word + "ovo").contains("/en/watch/" + slug));
        assertTrue(found(Transliteration.toCyrillic(word) + "ово").contains("/en/watch/" + slug));
        assertTrue(found(word + "prvi").contains("/en/watch/" + slug + "#entry-"));
        assertTrue(!found("skriveno" + word).contains("/en/watch/" + slug + "\""), "an address is no word of the text");
    }

    @Test
    void keepWhatTheNewestEditionSaysAndNothingOfWhatWasTakenBack() {
        String entry = atDesk("/desk/themes/" + theme).select("a[href*=/entries/]").attr("href");
        vera.post(entry + "/removal", Map.of()).then().statusCode(303);
        publish(theme);
        Staff.visitor().get("/statements.json?q=" + word).then().body("count", equalTo(0));
        Staff.visitor().get("/events.json?q=" + word).then().body("count", equalTo(2));
        editor.post("/desk/themes/" + theme + "/retraction", Map.of("reasonSr", "Нетачно.")).then().statusCode(303);
        for (String list : new String[] { "statements", "events", "sources" }) {
            Staff.visitor().get("/" + list + ".json?q=" + word).then().body("count", equalTo(0));
        }
        Staff.visitor().get("/en/search?q=" + word).then().body(not(containsString("/watch/" + slug)));
    }

    private String found(String words) {
        return Staff.visitor().get("/en/search?q=" + words).then().statusCode(200).extract().asString();
    }

    private Document atDesk(String desk) {
        return Jsoup.parse(vera.get(desk).asString());
    }
}
