package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import rs.nadzor.edition.ReadTables;
import rs.nadzor.i18n.Language;

/** A long download takes no memory for its length and no connection for ever. */
@QuarkusTest
class PublicContractStreamTest {
    private static final int DEALS = 4 * ReadTables.FETCHED;
    private static final PublicContractFilter STREAMED = new PublicContractFilter("streamed", "", "", "", "", "", "", "", "", "", Language.EN);

    @Inject
    EntityManager desk;
    @Inject
    ReadTables tables;
    @Inject
    @DataSource("published")
    AgroalDataSource published;

    @BeforeEach
    void publishMany() {
        QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery("""
                insert into published.contract (subject_id, slug, published_at, title_sr, title_en, search, instrument, stage, disclosure,
                    layer, technologies, buyers, suppliers, value_state, amount, currency, signed_first, row)
                select uuidv7(), 'streamed-' || n, now(), 'Čaj', 'Tea', 'streamed', '', '', 'not_checked', '', '{}', '{}', '{}', 'known', n, 'RSD',
                       date '2019-01-01', jsonb_build_object('slug', 'streamed-' || n, 'edition', 1, 'title', jsonb_build_object('en', 'Tea'),
                           'buyers', '[]'::jsonb, 'suppliers', '[]'::jsonb, 'others', '[]'::jsonb, 'technologies', '[]'::jsonb,
                           'disputed', false, 'openness', jsonb_build_object('state', 'cannot_tell', 'known', 1, 'total', 9))
                  from generate_series(1, ?1) n""").setParameter(1, DEALS).executeUpdate());
    }

    @AfterEach
    void remove() {
        QuarkusTransaction.requiringNew()
                .run(() -> desk.createNativeQuery("delete from published.contract where search = 'streamed'").executeUpdate());
    }

    @Test
    void givesEveryDeal() {
        String csv = RestAssured.get("/contracts.csv?q=streamed").then().statusCode(200).extract().asString();
        assertEquals(1 + DEALS, csv.lines().count());
    }

    /** The server goes away after the first row: what is read all the same was in memory already. */
    @Test
    void holdsNoMoreThanAFewHundredRowsInMemory() {
        AtomicInteger read = new AtomicInteger();
        assertThrows(IllegalStateException.class, () -> tables.all(PublicContracts.TABLE, STREAMED.where(), STREAMED.order()).each(row -> {
            if (read.getAndIncrement() == 0) assertTrue(cut() > 0, "the connection that reads");
        }));
        assertEquals(ReadTables.FETCHED, read.get());
        RestAssured.get("/contracts.csv?q=streamed").then().statusCode(200);
    }

    @Test
    void cutsOffWhoReadsForTooLong() {
        AtomicInteger read = new AtomicInteger();
        assertThrows(IllegalStateException.class, () -> tables.all(PublicContracts.TABLE, STREAMED.where(), STREAMED.order()).each(row -> {
            if (read.getAndIncrement() == 0) sleep(4_000);
        }));
        assertTrue(read.get() < DEALS);
    }

    private int cut() {
        try (var connection = published.getConnection(); var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select count(pg_terminate_backend(pid, 5000)) from pg_stat_activity
                         where pid <> pg_backend_pid() and query like 'select row::text from published.contract%'""")) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sleep(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
