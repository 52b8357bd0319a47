package rs.nadzor.opendata;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.io.WireFeedInput;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** A list as files: a feed that goes on to its end, a workbook that caches may keep, a table that Excel reads. */
@QuarkusTest
class ListFilesTest {
    private static final int DEALS = 101;

    @Inject
    EntityManager desk;

    @BeforeEach
    void publish() {
        QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery("""
                insert into published.contract (subject_id, slug, published_at, title_sr, title_en, search, instrument, stage, disclosure,
                    layer, technologies, buyers, suppliers, value_state, amount, currency, signed_first, row)
                select uuidv7(), 'taken-' || n, timestamptz '2026-01-01' + (n / 7) * interval '1 hour', 'Čaj; ' || n, 'Tea, ' || n, 'taken', '', '', 'not_checked', '', '{}', '{}',
                       '{}', 'known', n + 0.5, 'RSD', date '2019-01-01', jsonb_build_object('slug', 'taken-' || n, 'edition', 1,
                           'publishedAt', timestamptz '2026-01-01' + (n / 7) * interval '1 hour', 'title', jsonb_build_object('sr', 'Čaj; ' || n, 'en', 'Tea, ' || n),
                           'buyers', '[]'::jsonb, 'suppliers', '[]'::jsonb, 'others', '[]'::jsonb, 'technologies', '[]'::jsonb, 'disputed', false, 'signedOn', '2019-01-01',
                           'value', jsonb_build_object('amount', n + 0.5, 'currency', 'RSD'), 'openness', jsonb_build_object('state', 'cannot_tell', 'known', 1, 'total', 9))
                  from generate_series(1, ?1) n""").setParameter(1, DEALS).executeUpdate());
    }

    @AfterEach
    void remove() {
        QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery("delete from published.contract where search = 'taken'").executeUpdate());
    }

    /** RFC 5005: from page to page by "next"; each leads to the first, also the last. */
    @Test
    void leadThroughTheWholeFeed() throws Exception {
        List<String> ids = new ArrayList<>();
        String address = "/contracts.atom?q=taken&lang=en", first = null;
        int pages = 0;
        while (address != null) {
            Feed feed = (Feed) new WireFeedInput().build(new StringReader(
                    given().urlEncodingEnabled(false).get(address).then().statusCode(200).contentType(startsWith("application/atom+xml")).extract().asString()));
            assertTrue(feed.getAlternateLinks().get(0).getHref().contains("/en/contracts?"), "in the language of the first page");
            feed.getEntries().forEach(entry -> ids.add(entry.getId()));
            if (pages++ == 0) first = linked(feed, "self");
            assertEquals(first, linked(feed, "first"), "page " + pages);
            address = linked(feed, "next");
        }
        assertEquals(2, pages);
        assertEquals(DEALS, ids.size());
        assertEquals(DEALS, new TreeSet<>(ids).size());
    }

    @Test
    void haveNoFirstPageWhereThereIsOne() throws Exception {
        Feed feed = (Feed) new WireFeedInput().build(new StringReader(given().get("/contracts.atom?q=taken&year=2019&layer=nothing").asString()));
        assertEquals(List.of("self"), feed.getOtherLinks().stream().map(Link::getRel).toList());
    }

    @Test
    void areKeptByCachesAndCountedOnce() {
        for (String file : List.of("csv", "json", "xlsx")) {
            var taken = given().header("Accept-Language", "en").get("/contracts." + file + "?q=taken").then().statusCode(200).header("Nadzor-Rows", equalTo(String.valueOf(DEALS)))
                    .header("Cache-Control", containsString("s-maxage=60")).extract();
            assertTrue(taken.headers().getValues("Link").toString().contains("rel=\"license\""), taken.headers().toString());
            given().header("Accept-Language", "en").header("If-None-Match", taken.header("ETag")).get("/contracts." + file + "?q=taken").then().statusCode(304)
                    .header("Nadzor-Rows", nullValue());
        }
        var english = given().header("Accept-Language", "en").get("/contracts.xlsx").then().header("Content-Disposition", containsString("contracts-")).extract();
        var serbian = given().header("Accept-Language", "sr-Cyrl").get("/contracts.xlsx");
        assertNotEquals(english.header("ETag"), serbian.header("ETag"));
        assertTrue(english.headers().getValues("Vary").toString().contains("Accept-Language"), english.headers().toString());
    }

    /** Of a Windows set to Serbian: a semicolon parts fields, a comma the decimals; a field with a semicolon is quoted, one with a comma need not be. */
    @Test
    void areReadByExcelInSerbia() {
        String csv = given().get("/contracts.csv?q=taken&sort=amount&for=excel").asString();
        assertEquals('\ufeff', csv.charAt(0));
        List<String> lines = csv.lines().toList();
        assertTrue(lines.get(0).substring(1).startsWith("address;edition;title_sr;title_en;"), lines.get(0));
        assertTrue(lines.get(1).contains(";1;\"Čaj; 101\";Tea, 101;") && lines.get(1).contains(";2019-01-01;2019-01-01;101,5;RSD;"), lines.get(1));
        String plain = given().get("/contracts.csv?q=taken&sort=amount").asString();
        assertTrue(plain.lines().toList().get(1).contains(",1,Čaj; 101,\"Tea, 101\","), plain.lines().toList().get(1));
        assertTrue(plain.contains(",101.5,RSD,"), "for machines");
    }

    private static String linked(Feed feed, String rel) {
        return feed.getOtherLinks().stream().filter(link -> link.getRel().equals(rel)).map(link -> link.getHref().replaceFirst("^https?://[^/]+", "")).findFirst().orElse(null);
    }
}
