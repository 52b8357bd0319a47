package rs.nadzor.watch;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;


/** Corrections and withdrawals are one list, newest first, as a page and as files. */
@QuarkusTest
class CorrectionListTest {

    @Inject
    EntityManager desk;

    @Test
    void areReadByTheDayAndByKind() {
        UUID subject = UUID.randomUUID(), taken = UUID.randomUUID();
        String slug = "mended-" + subject;
        QuarkusTransaction.requiringNew().run(() -> {
            desk.createNativeQuery("""
                    insert into published.edition (subject_kind, subject_id, slug, number, shape, published_at, published_by, approved_by, kind, note, content, content_sha256)
                    values ('contract', ?1, ?2, 7, 1, timestamptz '2011-03-04 23:30+00', 'a', 'b', 'correction', '{"sr": "Погрешна година.", "en": "A wrong year."}', null, 'x')""")
                    .setParameter(1, subject).setParameter(2, slug).executeUpdate();
            desk.createNativeQuery("""
                    insert into published.withdrawal (id, subject_kind, subject_id, slug, kind, reason, withdrawn_at, withdrawn_by, whole)
                    values (?3, 'contract', ?1, ?2, 'retraction', '{"sr": "Нетачно."}', timestamptz '2011-05-06 07:00+00', 'b', true)""")
                    .setParameter(1, subject).setParameter(2, slug).setParameter(3, taken).executeUpdate();
        });
        String edition = "/contracts/" + slug + "/history#edition-7", withdrawal = "/contracts/" + slug + "/history#withdrawal-" + taken;
        List<String> csv = given().get("/corrections.csv?kind=correction").then().statusCode(200).extract().asString().lines().filter(line -> line.contains(slug)).toList();
        assertEquals(1, csv.size());
        // By the clocks of Belgrade it was the next day.
        assertTrue(csv.get(0).contains(edition + ",2011-03-05,correction,,7,Pogrešna godina.,A wrong year.") || csv.get(0).contains(edition + ",2011-03-05,correction,,7,Погрешна година.,A wrong year."), csv.get(0));
        given().get("/corrections.json?kind=retraction").then().body("rows.findAll { it.path == '/contracts/" + slug + "' }.size()", equalTo(1),
                "rows.find { it.path == '/contracts/" + slug + "' }.kind", equalTo("retraction"), "rows.find { it.path == '/contracts/" + slug + "' }.why.sr", equalTo("Нетачно."));
        given().get("/corrections.atom?lang=en").then().body(containsString(withdrawal), containsString("Retraction: "));
        String page = given().get("/en/corrections?kind=retraction").then().statusCode(200).body(containsString("/contracts/" + slug), not(containsString("A wrong year."))).extract().asString();
        assertEquals("/corrections.csv?kind=retraction", Jsoup.parse(page).select(".downloads a").first().attr("href"));
        given().get("/en/corrections?kind=nothing").then().body(containsString("A wrong year."), containsString("/corrections.csv\""));
    }

    /** With few rows PostgreSQL reads them all; forbidden to, it must read both halves by their indexes and sort nothing. */
    @Test
    void readsIndexes() {
        String plan = QuarkusTransaction.requiringNew().call(() -> {
            desk.createNativeQuery("select set_config('enable_seqscan', 'off', true), set_config('enable_bitmapscan', 'off', true)").getSingleResult();
            @SuppressWarnings("unchecked")
            List<String> lines = desk.createNativeQuery("explain select row, published_at, id from " + CorrectionList.TABLE.name()
                    + " where (published_at, id) < (now(), uuidv7())" + CorrectionList.NEWEST.by("id") + " limit 51", String.class).getResultList();
            return String.join("\n", lines);
        });
        assertTrue(plan.contains("edition_correction_by_time") && plan.contains("withdrawal_by_time"), plan);
        assertTrue(plan.contains("->  Merge Append") && !plan.contains("Seq Scan"), plan);
    }
}
