package rs.nadzor.contract;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

/** A long list is read page by page: every deal once, in each order, also where sort keys are equal. */
@QuarkusTest
class PublicContractPagingTest {
    private static final int DEALS = 123;
    private static final Pattern DEAL = Pattern.compile("href=\"/en/contracts/(paged-\\d+)\"");
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");

    @Inject
    EntityManager desk;

    @BeforeEach
    void publishMany() {
        QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery("""
                insert into published.contract (subject_id, slug, published_at, title_sr, title_en, search, instrument, stage, disclosure,
                    layer, technologies, buyers, suppliers, value_state, amount, currency, signed_first, row)
                select uuidv7(), 'paged-' || n, timestamptz '2026-01-01' + (n / 7) * interval '1 hour 0.123456 second', 'Čaj ' || n % 10,
                       'Tea ' || n % 10, 'paged', '', '', 'not_checked', '', '{}', '{}', '{}', 'known', n % 5 * 30, 'RSD',
                       case when n % 9 < 5 then date '0001-01-01' else date '2019-01-01' + n % 9 end,
                       jsonb_build_object('slug', 'paged-' || n, 'edition', 1, 'title', jsonb_build_object('en', 'Tea'), 'buyers', '[]'::jsonb,
                           'suppliers', '[]'::jsonb, 'others', '[]'::jsonb, 'technologies', '[]'::jsonb, 'disputed', false,
                           'openness', jsonb_build_object('state', 'cannot_tell', 'known', 1, 'total', 9))
                  from generate_series(1, ?1) n""").setParameter(1, DEALS).executeUpdate());
    }

    @AfterEach
    void remove() {
        QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery("delete from published.contract where search = 'paged'").executeUpdate());
    }

    @ParameterizedTest
    @ValueSource(strings = { "newest", "title", "signed", "amount" })
    void showsEveryDealOnce(String sort) {
        List<String> seen = new ArrayList<>();
        String address = "?q=paged&sort=" + sort;
        int pages = 0;
        while (address != null && pages++ < 10) {
            String page = given().urlEncodingEnabled(false).get("/en/contracts" + address).then().statusCode(200).extract().asString();
            Matcher deal = DEAL.matcher(page);
            while (deal.find()) seen.add(deal.group(1));
            Matcher next = NEXT.matcher(page);
            address = next.find() ? next.group(1).replace("&amp;", "&") : null;
        }
        assertTrue(pages > 2, "several pages");
        assertEquals(DEALS, seen.size());
        assertEquals(DEALS, new TreeSet<>(seen).size());
    }

    /** 90 before 120 in letters, after it in numbers. */
    @Test
    void sortsAmountsAsNumbers() {
        String page = given().get("/en/contracts?q=paged&sort=amount").asString();
        Matcher deal = DEAL.matcher(page);
        while (deal.find()) {
            int amount = Integer.parseInt(deal.group(1).substring("paged-".length())) % 5 * 30;
            assertTrue(amount >= 60, deal.group(1) + " costs " + amount + ", and fifty others cost more");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = { "xyz", "bm90YWtleQ", "" })
    void refusesAMadeUpPlaceInTheList(String after) {
        int status = given().get("/en/contracts?after=" + after).statusCode();
        assertTrue(after.isEmpty() ? status == 200 : status == 400, "answered " + status);
    }
}
