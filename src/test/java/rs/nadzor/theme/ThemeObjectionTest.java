package rs.nadzor.theme;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.edition.Edition;
import rs.nadzor.gap.Deals;
import rs.nadzor.gap.objection.Objecting;
import rs.nadzor.gap.objection.Objection;
import rs.nadzor.i18n.Language;
import rs.nadzor.web.Seal;

/** A reader says that something on a theme's page is wrong, and hears of the edition that says it right. */
@QuarkusTest
class ThemeObjectionTest extends Theming {
    private static int readers;

    @Inject
    Seal seal;

    private UUID theme;
    private String slug, anchor;

    @BeforeEach
    void publishOne() {
        Objecting.hoursAgo();
        theme = theme("titleSr", "Пријаве " + UUID.randomUUID(), "titleEn", "Reports", "bodySr", "Уводна реч.");
        entry(theme, "kind", "statement", "saidBySr", "Повереник", "textSr", "Камера је било 800.", "sourceName", "Интервју").then().statusCode(303);
        publish(theme);
        slug = slugOf(theme);
        anchor = QuarkusTransaction.requiringNew().call(() -> Theme.whole(theme).entries.get(0).anchor());
    }

    @Test
    void leadsFromTheStatementToTheFormAndFromThereToTheDesk() {
        var page = read("/en/watch/" + slug);
        String link = page.select("#" + anchor + " a.report").attr("href");
        assertEquals("/en/watch/" + slug + "/objection?about=" + anchor + "&edition=1", link);
        assertEquals("/en/watch/" + slug + "/objection?edition=1", page.select(".dateline a.report").attr("href"));
        var form = read(link);
        assertTrue(form.select("main").text().contains("Poverenik: Kamera je bilo 800."), form.select("main").text());
        assertEquals("/en/watch/" + slug + "/objection", form.select("form[method=post]").attr("action"));
        assertEquals("/en/watch/" + slug + "#" + anchor, form.select("main .note a").attr("href"));
        Response sent = send(Map.of("about", anchor));
        sent.then().statusCode(303).header("Location", containsString("/en/watch/" + slug + "/objection/receipt?number="));
        Staff.visitor().get(sent.header("Location")).then().statusCode(200).body(containsString("/en/watch/" + slug + "\""));
        Objection one = newest();
        assertEquals("theme", one.subjectKind);
        assertEquals(theme, one.recordId);
        editor.get("/desk/objections/" + one.number).then().statusCode(200).body(containsString("/desk/themes/" + theme + "\""),
                containsString("/en/watch/" + slug + "/editions/1#" + anchor), containsString("/desk/themes/" + theme + "/entries/" + anchor.substring(6)));
        editor.post("/desk/objections/" + one.number + "/decision", Map.of("verdict", "rejected", "reasonSr", "Стоји.")).then().statusCode(303);
        editor.get("/desk/objections?show=decided").then().body(containsString("/desk/themes/" + theme + "\""));
        editor.get("/desk/themes/" + theme).then().body(containsString("/desk/objections/" + one.number));
    }

    @Test
    void isAboutTheThemeAsAWholeWhereThePlaceIsNone() {
        send(Map.of("about", "entry-" + UUID.randomUUID())).then().statusCode(303);
        assertEquals(null, newest().anchor);
        editor.get("/desk/objections/" + newest().number).then().body(containsString("/desk/themes/" + theme + "/edit"));
        Staff.visitor().header("Accept-Language", "en").get("/watch/" + slug + "/objection").then().statusCode(303)
                .header("Location", endsWith("/en/watch/" + slug + "/objection"));
        Staff.visitor().get("/en/watch/no-such-theme/objection").then().statusCode(404);
    }

    @Test
    void isDecidedByOthersThanWhoWroteItAndNamesTheEditionThatCorrects() {
        send(Map.of("about", anchor)).then().statusCode(303);
        String desk = "/desk/objections/" + newest().number;
        Map<String, String> upheld = Map.of("verdict", "upheld", "reasonSr", "Записник каже 900.");
        vera.post(desk + "/decision", upheld).then().statusCode(403);
        editor.post(desk + "/decision", upheld).then().statusCode(303);
        editor.post(desk + "/reply", Map.of("reply", "У праву сте.")).then().statusCode(303);
        var second = staff.as(Language.EN, Role.EDITOR);
        second.post(desk + "/showing", Map.of("version", String.valueOf(newest().version))).then().statusCode(303);
        assertEquals(2, editions(), "what is shown is shown in an edition of its own");
        assertEquals(null, newest().resultingEdition, "which corrects nothing");
        var page = read("/sr-Cyrl/watch/" + slug);
        var shown = page.select("#objection-" + newest().number);
        assertTrue(shown.text().contains("Записник каже 900."), page.select("main").text());
        assertTrue(!page.text().contains("није тачно"), "the reader's words stay at the desk");
        entry(theme, "kind", "event", "textSr", "Исправка.", "sourceName", "Записник").then().statusCode(303);
        publish(theme);
        assertEquals(3, newest().resultingEdition);
        second.get(desk).then().body(containsString("/en/watch/" + slug + "/editions/3\""), containsString("/en/watch/" + slug + "#objection-"));
        publish(theme);
        assertEquals("/sr-Cyrl/watch/" + slug + "/editions/3", read("/sr-Cyrl/watch/" + slug).select("#objections a[href*=editions]").attr("href"));
    }

    @Test
    void keepsTheLimitsThatDealsHave() {
        String network = "203.0.113." + 7;
        for (int i = 0; i < 5; i++) send(network, Map.of()).then().statusCode(303);
        send(network, Map.of()).then().statusCode(429).body(containsString("То није тачно."));
        Objecting deal = Objecting.published();
        Staff.visitor().header("X-Forwarded-For", network).formParams(deal.form()).post(deal.page("en")).then().statusCode(429);
        send(Map.of("text", "x".repeat(200_000))).then().statusCode(413);
        send(Map.of("opened", "1.x")).then().statusCode(422);
    }

    @Test
    void goesWithTheThemeAndIsAudited() {
        send(Map.of("about", anchor)).then().statusCode(303);
        UUID id = newest().id;
        assertEquals(1L, QuarkusTransaction.requiringNew().call(() -> Theme.getEntityManager().createNativeQuery(
                "select count(*) from desk.audit_event where table_name = 'objection' and row_id = ?1 and record = ?2", Long.class)
                .setParameter(1, id.toString()).setParameter(2, theme).getSingleResult()), "the audit says of which theme");
        editor.post("/desk/themes/" + theme + "/retraction", Map.of("reasonSr", "Нетачно.")).then().statusCode(303);
        Staff.visitor().get("/en/watch/" + slug + "/objection").then().statusCode(410).body(not(containsString("Kamera")));
        Deals.written(() -> {
            Theme.findById(theme).delete();
            return null;
        });
        assertEquals(0, (long) QuarkusTransaction.requiringNew().call(() -> Objection.count("id", id)));
    }

    private Response send(Map<String, String> said) {
        return send("198.18." + (readers++ % 250) + "." + (int) (Math.random() * 250), said);
    }

    private Response send(String network, Map<String, String> said) {
        String at = Long.toString(Instant.now().getEpochSecond() - 60);
        Map<String, String> form = new LinkedHashMap<>(Map.of("edition", "1", "opened", at + "." + seal.of("objection", at + "/" + slug), "who", "reader",
                "text", "То није тачно."));
        form.putAll(said);
        return Staff.visitor().header("X-Forwarded-For", network).formParams(form).post("/en/watch/" + slug + "/objection");
    }

    private Objection newest() {
        return QuarkusTransaction.requiringNew().call(() -> Objection.of(theme).get(0));
    }

    private long editions() {
        return QuarkusTransaction.requiringNew().call(() -> (long) Edition.ofSubject(Theme.KIND, theme).size());
    }
}
