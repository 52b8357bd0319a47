package rs.nadzor.theme;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.databind.ObjectMapper;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Staff;

/** A theme as others cite it, share it and take it along, and what was wrong in it. */
@QuarkusTest
class ThemeSharingTest extends Theming {
    private UUID theme;
    private String slug, title;

    @BeforeEach
    void publishOne() {
        title = "Тема " + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        theme = theme("titleSr", title, "titleEn", title + " in English", "summarySr", "Сажетак.", "bodySr", "Увод.");
        entry(theme, "kind", "event", "onDate", "2020", "textSr", "Догађај.", "sourceName", "Вест дана").then().statusCode(303);
        publish(theme);
        slug = slugOf(theme);
    }

    @Test
    void isCitedByItsEditionInEveryStyle() {
        var page = read("/en/watch/" + slug);
        assertTrue(page.select("#cite").text().contains("/watch/" + slug + "/editions/1"), page.select("#cite").text());
        assertEquals(3, page.select("#styles .cite").size());
        assertTrue(page.select("#styles pre").text().contains("nadzor-" + slug + "-1"), page.select("#styles").text());
    }

    @Test
    void hasAPictureAndSaysWhatItIs() throws Exception {
        var page = read("/en/watch/" + slug);
        assertEquals("article", page.select("meta[property=og:type]").attr("content"));
        String picture = page.select("meta[property=og:image]").attr("content");
        assertTrue(picture.endsWith("/en/watch/" + slug + "/picture.png?edition=1"), picture);
        Staff.visitor().get("/en/watch/" + slug + "/picture.png").then().statusCode(200).contentType("image/png");
        var data = new ObjectMapper().readTree(page.select("script[type=application/ld+json]").first().data());
        assertEquals("Article", data.get("@type").asText());
        assertEquals(title + " in English", data.get("headline").asText());
        assertEquals("Вест дана", data.at("/citation/0/name").asText());
        assertEquals(data.get("image").asText(), picture);
        editor.post("/desk/themes/" + theme + "/retraction", Map.of("reasonSr", "Нетачно.")).then().statusCode(303);
        Staff.visitor().get("/en/watch/" + slug + "/picture.png").then().statusCode(410);
    }

    @Test
    void isTakenAlongWithTheOthers() {
        String query = "?q=" + title.substring(5);
        Staff.visitor().get("/watch.json" + query).then().statusCode(200).body("count", equalTo(1), "rows[0].slug", equalTo(slug), "rows[0].address", endsWith("/watch/" + slug));
        Staff.visitor().get("/watch.csv" + query).then().statusCode(200).body(containsString("/watch/" + slug));
        Staff.visitor().get("/watch.atom" + query).then().statusCode(200).body(containsString("/watch/" + slug));
        Staff.visitor().get("/watch.xlsx" + query + "&lang=sr").then().statusCode(200);
        Staff.visitor().get("/watch.csv-metadata.json").then().body("tableSchema.columns.name", hasItem("summary_en"));
        var page = read("/en/watch" + query + "&sort=newest");
        assertEquals(1, page.select("ol.themes > li").size());
        assertEquals("/watch.csv" + query + "&sort=newest", page.select(".downloads a").first().attr("href"));
        assertTrue(read("/en/watch?q=nothing" + slug).select("ol.themes > li").isEmpty());
    }

    @Test
    void standsAmongCorrectionsWhenItWasWrong() {
        vera.post("/desk/themes/" + theme + "/correction", Map.of("revision", in(theme, it -> it.version).toString(), "noteSr", "Погрешна година.")).then().statusCode(303);
        approve(editor, theme).then().statusCode(303);
        var corrected = read("/sr-Cyrl/corrections").select("ol.timeline > li:has(a[href=/sr-Cyrl/watch/" + slug + "])");
        assertTrue(corrected.text().contains("Погрешна година."), corrected.text());
        assertEquals(1, corrected.select("a[href=/sr-Cyrl/watch/" + slug + "/editions/2]").size());
        Staff.visitor().get("/corrections.csv").then().body(containsString("/watch/" + slug + "/history#edition-2"));
        assertEquals(1, read("/sr-Cyrl/watch/" + slug + "/history").select("#edition-2").size());
        editor.post("/desk/themes/" + theme + "/retraction", Map.of("reasonSr", "Нетачно.")).then().statusCode(303);
        var gone = read("/sr-Cyrl/corrections").select("ol.timeline > li:has(a[href=/sr-Cyrl/watch/" + slug + "])");
        assertTrue(gone.text().contains("Нетачно.") && !gone.text().contains(title) && !gone.text().contains("Погрешна година."), gone.text());
        String place = Staff.visitor().get("/corrections.json?kind=retraction").jsonPath().getString("rows.find { it.path == '/watch/" + slug + "' }.address");
        assertEquals(1, read("/sr-Cyrl/watch/" + slug + "/history").select("#" + place.replaceAll(".*#", "")).size(), place);
        Staff.visitor().get("/sr-Cyrl/corrections").then().body(not(containsString("/contracts/" + slug)));
    }
}
