package rs.nadzor.watch;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** A search finds what is meant, says all that it found and why, page after page. */
@QuarkusTest
class SearchTest {
    private static final int DEALS = 65;

    @Inject
    EntityManager desk;
    @Inject
    Search search;
    @Inject
    @DataSource("published")
    AgroalDataSource published;

    /** Of a company that is nowhere else: deals on drones, every fifth of 2020, the first of them in a place, and a source. */
    @BeforeEach
    void publish() {
        QuarkusTransaction.requiringNew().run(() -> {
            desk.createNativeQuery("""
                insert into published.contract (subject_id, slug, published_at, title_sr, title_en, search, body, instrument, stage, disclosure,
                    layer, technologies, buyers, suppliers, value_state, amount, currency, signed_first, row)
                select uuidv7(), 'searched-' || n, now(), 'Ugovor ' || n, 'Agreement ' || n, 'ugovor ' || n || ' agreement ' || n || ' zvrkovac zvrkovec tehnolodzis',
                       'prepoznavanje lica face recognition' || case n when 1 then ' kvrckograd' else '' end, '', '', 'not_checked', case when n < 4 then 'network' else '' end,
                       '{}', '{}', '{}', 'known', n, 'RSD', case when n % 5 = 0 then date '2020-03-01' else date '2019-01-01' end,
                       jsonb_build_object('slug', 'searched-' || n, 'edition', 1, 'title', jsonb_build_object('sr', 'Уговор ' || n, 'en', 'Agreement ' || n),
                           'buyers', '[]'::jsonb, 'others', '[]'::jsonb, 'suppliers', '[{"slug": "zvrkovac", "name": {"sr": "Зврковац", "en": "Zvrkovac"},
                               "aliases": ["Zvrkovec Tehnolodžis"], "role": {"code": "supplier", "label": {"en": "supplier"}}, "notes": []}]'::jsonb,
                           'technologies', '[{"code": "face", "label": {"sr": "препознавање лица", "en": "face recognition"}}]'::jsonb,
                           'disputed', false, 'openness', jsonb_build_object('state', 'cannot_tell', 'known', 1, 'total', 9))
                  from generate_series(1, ?1) n""").setParameter(1, DEALS).executeUpdate();
            desk.createNativeQuery("""
                insert into published.location (contract_id, code, name_sr, name_en, events)
                select subject_id, 'kvrckograd', 'Кврцкоград', null, 0 from published.contract where slug = 'searched-1'""").executeUpdate();
            desk.createNativeQuery("""
                insert into published.source (id, published_at, title_sr, title_en, search, kind, day, row)
                select id, now(), 'Zvrkovac osluškuje', 'Zvrkovac osluškuje', 'zvrkovac osluskuje https example org', '', date '2021-05-01', jsonb_build_object('id', id,
                       'publishedAt', now(), 'title', 'Zvrkovac osluškuje', 'publisher', 'Dnevnik', 'link', 'https://example.org/')
                  from (select uuidv7() id) n""").executeUpdate();
        });
    }

    @AfterEach
    void remove() {
        QuarkusTransaction.requiringNew().run(() -> {
            desk.createNativeQuery("delete from published.contract where slug like 'searched-%'").executeUpdate();
            desk.createNativeQuery("delete from published.source where title_sr = 'Zvrkovac osluškuje'").executeUpdate();
        });
    }

    @Test
    void findsMisspelledWordsOneByOne() {
        List<String> right = paths("/en/search?q=zvrkovac prepoznavanje");
        assertEquals(Search.HITS, right.size());
        for (String wrong : List.of("zvrkvac prepoznavanje", "zvrkovac prepoznavnaje", "zrvkovac prepoznvanje", "зврковц препознавање")) {
            assertEquals(right, paths("/en/search?q=" + wrong), wrong);
        }
        Document page = read("/en/search?q=zvrkvac prepoznavanje");
        assertTrue(page.text().contains("Found nowhere: zvrkvac."), page.text());
        assertTrue(page.select(".hits > li").get(0).select("mark").eachText().contains("Zvrkovac"), page.select(".hits > li").get(0).html());
        assertTrue(read("/en/search?q=zvrkqqqac").select(".hits > li").isEmpty());
    }

    @Test
    void goesOnPageByPageToTheLast() {
        List<String> all = new ArrayList<>();
        String next = "/sr/search?q=zvrkovac&kind=contract";
        for (int page = 1; page <= 3; page++) {
            Document read = read(next);
            int first = (page - 1) * Search.HITS + 1, last = Math.min(page * Search.HITS, DEALS);
            assertEquals(first + "–" + last + " od 65 rezultata", read.select("[role=status]").text());
            assertEquals(String.valueOf(first), read.select("ol.hits").attr("start"));
            all.addAll(read.select(".hits h2 a").eachAttr("href"));
            assertEquals(page == 3, read.select("a[rel=next]").isEmpty());
            next = "/sr/search" + read.select("a[rel=next]").attr("href");
        }
        assertEquals(DEALS, new TreeSet<>(all).size());
        assertEquals(404, given().get("/sr/search?q=zvrkovac&kind=contract&page=4").statusCode());
        assertEquals("1 rezultat", read("/sr/search?q=kvrckograd").select("[role=status]").text());
    }

    @Test
    void saysOfEveryHitWhatItWasFoundBy() {
        for (String typed : List.of("zvrkovac", "tehnolodžis", "препознавање", "recognition", "кврцкоград", "agreement", "osluškuje", "example", "zvrkovca lica")) {
            for (String language : List.of("sr", "sr-Cyrl", "en")) {
                var hits = read("/" + language + "/search?q=" + typed).select(".hits > li");
                assertFalse(hits.isEmpty(), typed);
                for (Element hit : hits) assertFalse(hit.select("mark").isEmpty(), typed + ": " + hit.html());
            }
        }
        assertEquals("učesnik: Zvrkovac", reason("/sr/search?q=zvrkovac&kind=contract"));
        assertEquals("назива се и: Zvrkovec Tehnolodžis", reason("/sr-Cyrl/search?q=tehnolodzis"));
        assertEquals("место: Кврцкоград", reason("/sr-Cyrl/search?q=kvrckograd"));
        assertEquals("also called: Zvrkovec Tehnolodžis technology: face recognition", reason("/en/search?q=recognition+zvrkovec"));
        assertEquals("technology (in Serbian): prepoznavanje lica", reason("/en/search?q=prepoznavanje"));
        assertEquals("učesnik: Zvrkovac naziv (na engleskom): Agreement 7", reason("/sr/search?q=agreement+7+zvrkovac"));
    }

    @Test
    void isNarrowedToALayerAYearAndSources() {
        assertEquals(3, paths("/en/search?q=zvrkovac&layer=network").size());
        assertEquals(13, paths("/en/search?q=zvrkovac&year=2020").size());
        assertEquals(List.of(), paths("/en/search?q=zvrkovac&year=2018"));
        List<String> sources = paths("/en/search?q=zvrkovac&kind=source");
        assertEquals(1, sources.size());
        assertTrue(sources.get(0).startsWith("/en/sources/"), sources.get(0));
        assertEquals(sources, paths("/en/search?q=zvrkovac&year=2021"));
        given().get("/en/search?q=zvrkovac&layer=nothing&year=20x&page=-1&kind=all").then().statusCode(200);
    }

    /** What was withdrawn is not suggested either. */
    @Test
    void forgetsWordsThatStandNowhereAnyMore() {
        assertEquals(1, known("zvrkovac"));
        remove();
        assertEquals(0, known("zvrkovac"));
        publish();
        assertEquals(1, known("zvrkovac"));
        QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery("update published.source set search = 'mrkonjic'  where title_sr = 'Zvrkovac osluškuje'").executeUpdate());
        assertEquals(1, known("mrkonjic"));
        assertEquals(1, known("zvrkovac"));
        assertEquals(0, known("osluskuj"));
    }

    @Test
    void countsLettersThatAreWrongMissingTooManyOrHaveChangedPlaces() {
        assertEquals(0, Spelling.distance("kamera", "kamera"));
        assertEquals(1, Spelling.distance("kamera", "kamara"));
        assertEquals(1, Spelling.distance("huawi", "huawei"));
        assertEquals(1, Spelling.distance("hauwei", "huawei"));
        assertEquals(3, Spelling.distance("kamera", "kam"));
    }

    /** With few rows PostgreSQL reads them all; forbidden to, it must find each index. */
    @Test
    void readsIndexes() throws SQLException {
        SearchFilter filter = SearchFilter.of("zvrkovac lica", null, "", "", "");
        SearchQuery query = new SearchQuery(search.read("zvrkovac lica"), filter);
        String plan = plan(query.toString(), query.values(Search.HITS, 0));
        for (String kind : List.of("contract", "organization", "event", "statement", "source", "theme")) assertTrue(plan.contains(kind + "_by_stem"), kind + plan);
        assertFalse(plan.contains("Seq Scan"), plan);
        String near = plan(Spelling.NEAR.replaceAll("[?]\\d", "?"), List.of("z", "v", 6, 10, "zvrkvac"));
        assertTrue(near.contains("lexeme_by_beginning") && !near.contains("Seq Scan"), near);
        String known = plan(Spelling.KNOWN.replaceAll("[?]\\d", "?"), List.of("zvrk", "zvrk"));
        assertTrue(known.contains("lexeme_pkey") && !known.contains("Seq Scan"), known);
    }

    /** Whoever looks for one name of an organization finds what is written under another. */
    @Test
    void findsWhatIsWrittenUnderAnotherName() {
        QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery("""
                insert into published.organization (slug, name_sr, name_en, search, country, published_at, row)
                values ('zvrkovac', 'Zvrkovac', 'Zvrkovac', 'zvrkovac huavgrm', '', now(), '{"slug": "zvrkovac", "name": {"sr": "Зврковац", "en": "Zvrkovac"},
                    "aliases": ["Хуавгрм", "Zvrkovec Tehnolodžis"], "publishedAt": "2026-01-01T00:00:00Z"}')""").executeUpdate());
        try {
            Document one = read("/en/search?q=Zvrkovac"), other = read("/en/search?q=Хуавгрм");
            assertEquals(one.select("[role=status]").text(), other.select("[role=status]").text());
            assertEquals(one.select(".hits h2 a").eachAttr("href").get(0), other.select(".hits h2 a").eachAttr("href").get(0));
            assertFalse(other.text().contains("Found nowhere"), other.text());
            for (Element hit : other.select(".hits > li")) assertFalse(hit.select("mark").isEmpty(), hit.html());
        } finally {
            QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery("delete from published.organization where slug = 'zvrkovac'").executeUpdate());
        }
    }

    private String plan(String sql, List<Object> values) throws SQLException {
        try (Connection connection = published.getConnection()) {
            connection.setAutoCommit(false);
            connection.createStatement().execute("set local enable_seqscan = off");
            StringBuilder plan = new StringBuilder();
            try (PreparedStatement explain = connection.prepareStatement("explain " + sql)) {
                for (int i = 0; i < values.size(); i++) explain.setObject(i + 1, values.get(i));
                try (ResultSet lines = explain.executeQuery()) {
                    while (lines.next()) plan.append(lines.getString(1)).append('\n');
                }
            }
            connection.rollback();
            return plan.toString();
        }
    }

    private long known(String stem) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) desk.createNativeQuery("select count(*) from published.lexeme where lexeme = ?1", Long.class)
                .setParameter(1, stem).getSingleResult());
    }

    private static Document read(String address) {
        return Jsoup.parse(given().get(address).then().statusCode(200).extract().asString());
    }

    private static List<String> paths(String address) {
        return read(address).select(".hits h2 a").eachAttr("href");
    }

    private static String reason(String address) {
        return read(address).select(".hits > li").get(0).select(".reason").text();
    }
}
