package rs.nadzor.theme;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import rs.nadzor.audit.AuditEvent;

/** Two things that a theme says and that cannot both hold: readers see it beside each. */
@QuarkusTest
class EntryContradictionTest extends Theming {
    private UUID theme, one, other;
    private String page;

    @BeforeEach
    void saysTwoThings() {
        theme = theme("titleSr", "Неслагање " + UUID.randomUUID(), "bodySr", "Уводна реч.");
        entry(theme, "kind", "statement", "saidBySr", "Први", "textSr", "Било је 2019.", "sourceName", "Извештај").then().statusCode(303);
        entry(theme, "kind", "statement", "saidBySr", "Други", "textSr", "Било је 2020.", "sourceName", "Издање").then().statusCode(303);
        one = QuarkusTransaction.requiringNew().call(() -> Theme.whole(theme).entries.get(0).id);
        other = QuarkusTransaction.requiringNew().call(() -> Theme.whole(theme).entries.get(1).id);
        page = "/sr-Cyrl/watch/" + slugOf(theme);
    }

    @Test
    void standsBesideEachWithTheReasonAndLeadsToTheOther() {
        assertEquals(303, record("Година извештаја и година на коју се односи.").statusCode());
        publish(theme);
        var read = read(page);
        assertEquals("#entry-" + other, read.select("#entry-" + one + " .dispute a").attr("href"));
        assertEquals("#entry-" + one, read.select("#entry-" + other + " .dispute a").attr("href"));
        for (UUID each : new UUID[] { one, other }) {
            String words = read.select("#entry-" + each + " .dispute").text();
            assertTrue(words.contains("извори се не слажу") && words.contains("Година извештаја"), words);
        }
        editor.get("/desk/themes/" + theme).then().body(containsString("href=\"#entry-" + other + "\">sources disagree"));
    }

    @Test
    void isTakenBack() {
        record("Зато.").then().statusCode(303);
        publish(theme);
        vera.post(at(other) + "/" + one + "/removal", Map.of()).then().statusCode(303);
        assertEquals(1, read(page).select("#entry-" + one + " .dispute").size(), "until somebody has approved it");
        publish(theme);
        assertTrue(read(page).select(".dispute").isEmpty());
        assertEquals(1, read(page + "/editions/1").select("#entry-" + one + " .dispute").size());
        vera.post(at(other) + "/" + one + "/removal", Map.of()).then().statusCode(404);
    }

    @Test
    void isOneRecordOfTheTwoWithTheNewestReason() {
        record("Прво.").then().statusCode(303);
        vera.post(at(other), Map.of("other", one, "reasonEn", "Second.")).then().statusCode(303);
        assertEquals(1, (int) in(theme, it -> it.contradictions.size()));
        assertEquals("Second.", in(theme, it -> it.contradictions.get(0).reasonEn));
        assertTrue(QuarkusTransaction.requiringNew().call(() -> AuditEvent.count("tableName = 'theme_contradiction' and rowId like ?1", "%" + other + "%")) > 0);
    }

    @Test
    void goesWithAnEntryAndWithTheTheme() {
        record("Зато.").then().statusCode(303);
        vera.post("/desk/themes/" + theme + "/entries/" + other + "/removal", Map.of()).then().statusCode(303);
        assertEquals(0, (int) in(theme, it -> it.contradictions.size()));
        entry(theme, "kind", "event", "textSr", "Треће.", "sourceName", "Вест").then().statusCode(303);
        UUID third = QuarkusTransaction.requiringNew().call(() -> Theme.whole(theme).entries.get(1).id);
        vera.post(at(one), Map.of("other", third, "reasonSr", "Зато.")).then().statusCode(303);
        vera.post("/desk/themes/" + theme + "/removal", Map.of()).then().statusCode(303);
        vera.get("/desk/themes/" + theme).then().statusCode(404);
    }

    @Test
    void asksForTheOtherAndForAReason() {
        vera.post(at(one), Map.of("other", one, "reasonSr", " ")).then().statusCode(422).body(containsString("Choose what contradicts it."),
                containsString("Say why both cannot hold."));
        vera.get(at(one)).then().statusCode(200).body(containsString("Drugi: Bilo je 2020."), not(containsString("<option value=\"" + one)));
    }

    private Response record(String reason) {
        return vera.post(at(one), Map.of("other", other, "reasonSr", reason));
    }

    private String at(UUID entry) {
        return "/desk/themes/" + theme + "/entries/" + entry + "/contradictions";
    }
}
