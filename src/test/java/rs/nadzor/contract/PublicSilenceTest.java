package rs.nadzor.contract;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** The front page names the deals that have been kept back for longest. */
@QuarkusTest
class PublicSilenceTest {

    @Inject
    EntityManager desk;
    @Inject
    AgroalDataSource database;
    @Inject
    PublicSilence silence;

    @BeforeEach
    void publish() {
        QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery("""
                insert into published.contract (subject_id, slug, published_at, title_sr, title_en, search, instrument, stage, disclosure,
                    layer, technologies, buyers, suppliers, value_state, amount, currency, signed_first, known, expected, row)
                select uuidv7(), 'silent-' || n, now(), 'Tišina ' || n, 'Silence ' || n, 'silent', '', '', 'refused', 'network', '{}', '{}', '{}',
                       'undisclosed', -1, '', date '0001-01-01', 2, 9,
                       jsonb_build_object('slug', 'silent-' || n, 'edition', 1, 'publishedAt', now(),
                           'title', jsonb_build_object('sr', 'Тишина ' || n, 'en', 'Silence ' || n), 'buyers', '[]'::jsonb, 'suppliers', '[]'::jsonb, 'others', '[]'::jsonb,
                           'technologies', '[]'::jsonb, 'disputed', false,
                           'layer', '{"code": "network", "label": {"sr": "мрежна инфраструктура", "en": "network infrastructure"}}'::jsonb,
                           'openness', jsonb_build_object('state', case when n > 3 then 'partly' else 'undisclosed' end, 'known', 2, 'total', 9,
                               'since', (array['1019-05', '1001', null, '1000', '1000'])[n]))
                  from generate_series(1, 5) n""").executeUpdate());
    }

    @AfterEach
    void remove() {
        QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery("delete from published.contract where search = 'silent'").executeUpdate());
    }

    @Test
    void namesWhatHasBeenKeptBackForLongest() {
        List<String> slugs = silence.longest(2).stream().map(it -> it.deal().slug()).toList();
        assertEquals(List.of("silent-2", "silent-1"), slugs);
        assertTrue(silence.count() >= 3);
        given().get("/en/").then().statusCode(200).body(stringContainsInOrder("id=\"silent\"", "Silence 2", "not published since 1001", "Silence 1", "not published since May\u00a01019"))
                .body(containsString("href=\"/en/stack#network\""));
        given().get("/sr-Cyrl/").then().statusCode(200).body(stringContainsInOrder("Тишина 2", "рачуна се од: 1001.", "Тишина 1"));
        given().get("/sr/").then().statusCode(200).body(stringContainsInOrder("Tišina 2", "računa se od: 1001.", "Tišina 1"));
        String list = given().get("/en/contracts?openness=undisclosed&q=silent").asString();
        assertTrue(list.contains("/en/contracts/silent-3") && !list.contains("/en/contracts/silent-4"));
    }

    @Test
    void countsFromTheLastDayThatMayBeMeant() {
        assertEquals(1, PublicSilence.days("2019-05", LocalDate.of(2019, 6, 1)));
        assertEquals(1, PublicSilence.days("2019~", LocalDate.of(2021, 1, 1)));
        assertNull(PublicSilence.days("2019-05", LocalDate.of(2019, 5, 31)));
        assertNull(PublicSilence.days("2019/..", LocalDate.of(2026, 1, 1)));
        assertNull(PublicSilence.days(null, LocalDate.of(2026, 1, 1)));
    }

    /** With few rows PostgreSQL reads them all; forbidden to, it must find the index and need no sorting. */
    @Test
    void readsIndexes() throws SQLException {
        String longest = plan("select row from published.contract where true and " + PublicSilence.KEPT_BACK + PublicSilence.LONGEST.by("subject_id") + " limit 6");
        assertTrue(longest.contains("published_contract_kept_back") && !longest.contains("Sort"), longest);
    }

    private String plan(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local enable_seqscan = off");
            statement.execute("set local enable_bitmapscan = off");
            StringBuilder plan = new StringBuilder();
            try (ResultSet lines = statement.executeQuery("explain " + sql)) {
                while (lines.next()) plan.append(lines.getString(1)).append('\n');
            }
            connection.rollback();
            assertFalse(plan.isEmpty());
            return plan.toString();
        }
    }
}
