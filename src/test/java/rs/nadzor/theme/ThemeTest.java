package rs.nadzor.theme;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;


import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.audit.AuditEvent;
import rs.nadzor.i18n.Language;
import rs.nadzor.submission.Submission;

/** A theme from the first word to the public page, whose live parts follow what is public. */
@QuarkusTest
class ThemeTest extends Theming {

    @Test
    void isPublishedByTwoPeopleAndReadInEveryScript() {
        UUID deal = published(deal("Посао о камерама"));
        UUID theme = theme("titleSr", "Безбедан град", "titleEn", "Safe City", "summarySr", "Шта се зна.", "bodySr",
                "## Камере\n\nМинистарство [каже](/sr/contracts/" + slug(deal) + "#fact-title) своје.\n\n::deals", "deals", slug(deal));
        String page = "/watch/" + slugOf(theme);
        Staff.visitor().get("/sr" + page).then().statusCode(404);
        submit(vera, theme).then().statusCode(303);
        approve(vera, theme).then().statusCode(403);
        editor.get("/desk/approvals").then().body(containsString("/desk/themes/" + theme + "/submission"));
        approve(editor, theme).then().statusCode(303);
        Document latin = read("/sr" + page), cyrillic = read("/sr-Cyrl" + page), english = read("/en" + page);
        assertEquals("Bezbedan grad", latin.select("h1").text());
        assertEquals("Безбедан град", cyrillic.select("h1").text());
        assertEquals("Safe City", english.select("h1").text());
        assertEquals("Kamere", latin.select(".story > h2").text());
        assertTrue(english.select(".story").text().contains("Kamere"), "what has no English is shown in Latin");
        assertEquals("sr-Latn", english.select(".story").attr("lang"));
        assertEquals("/sr-Cyrl/contracts/" + slug(deal) + "#fact-title", cyrillic.select(".story > p a").attr("href"));
        assertTrue(latin.select(".live .deals h2 a").attr("href").endsWith("/sr/contracts/" + slug(deal)));
        Staff.visitor().get("/sr/watch").then().body(containsString("Bezbedan grad"));
        Staff.visitor().get(page + ".json").then().statusCode(200).body("content.theme.title.en", equalTo("Safe City"), "deals.size()", equalTo(1));
        Staff.visitor().header("Accept-Language", "en").get(page).then().statusCode(303).header("Location", containsString("/en" + page));
    }

    @Test
    void followsWhatIsPublicOfItsDeals() {
        UUID deal = published(deal("Прво име"));
        UUID theme = theme("titleSr", "Жива тема", "bodySr", "Увод.\n\n::timeline\n\n::figures\n\n::gaps\n\n::sources\n\n::deals", "deals", slug(deal));
        publish(theme);
        String page = "/sr-Cyrl/watch/" + slugOf(theme);
        String tag = Staff.visitor().get(page).header("ETag");
        assertTrue(read(page).select(".scale").isEmpty(), "no figure is public yet");
        send("/desk/contracts/" + deal + "/statements", "measure", "cameras", "scope", "bought", "bound", "at_least", "figure", "1200", "asOf", "2021",
                "saidBySr", "Активисти", "sourceName", "Извор за бројку").then().statusCode(303);
        assertTrue(read(page).select(".scale").isEmpty(), "what waits at the desk is not public");
        published(deal);
        Document now = read(page);
        assertEquals(1, now.select(".scale > li").size(), now::html);
        String place = now.select(".scale a").first().attr("href");
        assertTrue(place.matches("/sr-Cyrl/contracts/" + slug(deal) + "#statement-[0-9a-f-]{36}"), place);
        assertTrue(read(place.replaceAll("#.*", "")).select(place.replaceAll(".*#", "#")).size() == 1, "the place is on the deal's page");
        assertTrue(now.select(".timeline a[href='" + place + "']").size() == 1, "the statement is in the timeline");
        assertTrue(now.select(".scale details").text().contains("Извор за бројку"));
        assertTrue(now.select(".sources").text().contains("Извор за бројку"));
        assertTrue(now.select(".timeline").text().contains("2. издање"), now.select(".timeline").text());
        assertNotEquals(tag, Staff.visitor().get(page).header("ETag"));
        editor.post("/desk/contracts/" + deal + "/retraction", Map.of("reasonSr", "Погрешно.")).then().statusCode(303);
        Document gone = read(page);
        assertTrue(gone.select(".scale, .deals li, .sources li").isEmpty(), "what was taken back leaves");
        assertTrue(!gone.text().contains("Прво име"), gone.text());
    }

    @Test
    void refusesWhatItDoesNotKnowBesideTheFieldAndKeepsWhatWasTyped() {
        UUID deal = deal("Посао за обрасце");
        Map<String, String> typed = form("titleSr", "Са грешком", "bodySr", "Први\n\n::tajmlajn", "bodyEn", "::figures nema-ga\n\n[x](javascript:alert(1))",
                "deals", slug(deal) + "\nnepoznat-posao");
        Response answer = vera.post("/desk/themes", typed);
        assertEquals(422, answer.statusCode());
        Document page = Jsoup.parse(answer.asString());
        assertTrue(page.select("#bodySr-error").text().contains("Line 3: there is no live part “::tajmlajn”"), page.select(".error").text());
        assertTrue(page.select("#bodyEn-error").text().contains("nema-ga"), page.select(".error").text());
        assertTrue(page.select(".errors").text().contains("javascript:alert(1)"), page.select(".errors").text());
        assertTrue(page.select("#deals-error").text().contains("nepoznat-posao"));
        assertEquals("Први\n\n::tajmlajn", page.select("#bodySr").first().wholeText().strip());
        assertEquals(slug(deal) + "\nnepoznat-posao", page.select("#deals").first().wholeText().strip());
        vera.post("/desk/themes", form("titleSr", "")).then().statusCode(422).body(containsString("Give the theme a title."));
    }

    @Test
    void takesDealsByTheirAddressesInTheirOrder() {
        UUID one = published(deal("Први посао")), two = published(deal("Други посао"));
        UUID theme = theme("titleSr", "Редом", "bodySr", "::deals", "deals", "http://localhost:8081/sr/contracts/" + slug(two) + "#facts\n" + slug(one));
        publish(theme);
        var links = read("/sr-Cyrl/watch/" + slugOf(theme)).select(".deals h2 a").eachText();
        assertEquals(2, links.size());
        assertTrue(links.get(0).startsWith("Други посао") && links.get(1).startsWith("Први посао"), links.toString());
    }

    @Test
    void anEntryHasAPlaceAndASourceOrIsNotPublished() {
        UUID theme = theme("titleSr", "О закону", "bodySr", "Уводна реч.");
        entry(theme, "kind", "statement", "saidBySr", "Повереник", "textSr", "Орган мора да одговори.").then().statusCode(303);
        submit(vera, theme).then().statusCode(422).body(containsString("names no source"));
        String entry = Jsoup.parse(vera.get("/desk/themes/" + theme).asString()).select("a[href*=/entries/]").attr("href");
        send(entry, "kind", "statement", "saidBySr", "Повереник", "onDate", "maj 2019", "textSr", "Орган мора да одговори.", "sourceName", "Интервју", "version",
                version(entry)).then().statusCode(303);
        publish(theme);
        Document page = read("/sr-Cyrl/watch/" + slugOf(theme));
        String place = "entry-" + entry.replaceAll(".*/", "");
        assertEquals("Повереник:", page.select("#" + place + " strong").text());
        assertTrue(page.select("#" + place + " details").text().contains("Интервју"));
        assertTrue(page.select("#" + place).text().contains("мај 2019"), page.select("#" + place).text());
        send("/desk/themes/" + theme + "/entries", "kind", "statement", "textSr", "").then().statusCode(422).body(containsString("Write what it says."),
                containsString("Say who says so."));
    }

    @Test
    void twoPeopleDoNotLoseEachOthersWork() {
        UUID theme = theme("titleSr", "Заједно", "summarySr", "Једно.");
        String version = version("/desk/themes/" + theme + "/edit");
        vera.post("/desk/themes/" + theme, form("titleSr", "Заједно", "summarySr", "Друго.", "version", version)).then().statusCode(303);
        editor.post("/desk/themes/" + theme, form("titleSr", "Заједно", "summarySr", "Једно.", "titleEn", "Together", "version", version)).then().statusCode(303);
        assertEquals("Друго.", in(theme, it -> it.summarySr));
        assertEquals("Together", in(theme, it -> it.titleEn));
        editor.post("/desk/themes/" + theme, form("titleSr", "Заједно", "summarySr", "Треће.", "version", version)).then().statusCode(409)
                .body(containsString("Друго."), containsString("Треће."));
    }

    @Test
    void approvalIsOfWhatWasSubmitted() {
        UUID theme = theme("titleSr", "Промењена");
        submit(vera, theme).then().statusCode(303);
        entry(theme, "kind", "event", "textSr", "Нешто се догодило.", "sourceName", "Вест").then().statusCode(303);
        approve(editor, theme).then().statusCode(409);
        submit(vera, theme).then().statusCode(303);
        approve(editor, theme).then().statusCode(303);
        submit(vera, theme).then().statusCode(303);
        approve(editor, theme).then().statusCode(303);
        String page = "/en/watch/" + slugOf(theme);
        Staff.visitor().get(page + "/editions/1").then().statusCode(200).body(containsString("noindex"));
        Staff.visitor().get(page + "/history").then().statusCode(200).body(containsString("/editions/2"));
        editor.post("/desk/themes/" + theme + "/retraction", Map.of("reasonSr", "Нетачно.")).then().statusCode(303);
        Staff.visitor().get(page).then().statusCode(410).body(containsString("Netačno."), not(containsString("Promenjena")));
        Staff.visitor().get("/en/watch").then().body(not(containsString(slugOf(theme))));
        Staff.visitor().get("/watch/" + slugOf(theme) + ".json").then().statusCode(410);
    }

    @Test
    void isThrownAwayOnlyWhileThePublicHasNotSeenIt() {
        UUID mistaken = theme("titleSr", "Грешком"), published = theme("titleSr", "Виђена");
        entry(mistaken, "kind", "event", "textSr", "Нешто.", "sourceName", "Вест").then().statusCode(303);
        submit(vera, mistaken).then().statusCode(303);
        staff.as(Role.CONTRIBUTOR).post("/desk/themes/" + mistaken + "/removal", Map.of()).then().statusCode(403);
        vera.post("/desk/themes/" + mistaken + "/removal", Map.of()).then().statusCode(303);
        vera.get("/desk/themes/" + mistaken).then().statusCode(404);
        assertEquals(0, (long) QuarkusTransaction.requiringNew().call(() -> Submission.count("recordId", mistaken)));
        publish(published);
        editor.post("/desk/themes/" + published + "/removal", Map.of()).then().statusCode(403);
        editor.get("/desk/themes/" + published).then().body(not(containsString("/removal")));
    }

    @Test
    void everyChangeIsAudited() {
        UUID theme = theme("titleSr", "Пред ревизијом");
        entry(theme, "kind", "law", "textSr", "Закон се примењује.", "sourceName", "Гласник").then().statusCode(303);
        long events = QuarkusTransaction.requiringNew().call(() -> AuditEvent.count("tableName in ('theme', 'theme_entry', 'theme_citation') and "
                + "(rowId = ?1 or rowId in (select cast(e.id as string) from ThemeEntry e where e.theme.id = ?2))", theme.toString(), theme));
        assertTrue(events >= 3, "theme, its new version and its entry: " + events);
    }
}
