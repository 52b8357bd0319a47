package rs.nadzor.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

@QuarkusTest
class AuditTest {

    private static final Actor ANA = new Actor(UUID.fromString("00000000-0000-7000-8000-000000000001"), "Ана");

    private final Instant begun = Instant.now();

    @Inject
    EntityManager database;

    @Inject
    AgroalDataSource desk;

    /** What a backup holds is compared with what the migrations make. */
    @AfterEach
    void noTableIsLeft() throws Exception {
        try (var connection = desk.getConnection(); var statement = connection.createStatement()) {
            statement.execute("drop table if exists desk.shelf");
        }
    }

    @BeforeEach
    void aTableOfTheDesk() throws Exception {
        try (var connection = desk.getConnection(); var statement = connection.createStatement()) {
            statement.execute("""
                    drop table if exists desk.shelf;
                    create table desk.shelf (room text, number int, label text, password_hash text, scan bytea, looked_at int,
                      primary key (room, number));
                    select desk.audited('desk.shelf', ignored => array['looked_at']);
                    """);
        }
    }

    @Test
    void writesWhoChangedWhatInBulk() {
        as(ANA, "insert into desk.shelf (room, number, label) select 'A', n, 'empty' from generate_series(1, 3) n");
        as(ANA, "update desk.shelf set label = 'full' where number > 1");
        assertEquals(3, events("insert").size());
        assertEquals(List.of("A/2", "A/3"), events("update").stream().map(event -> event[1]).sorted().toList());
        for (Object[] event : events("update")) {
            assertEquals("Ана", event[0]);
            assertEquals("{\"label\": \"empty\"}", event[2]);
            assertEquals("{\"label\": \"full\"}", event[3]);
        }
        as(ANA, "delete from desk.shelf");
        assertEquals(3, events("delete").size());
        assertNull(events("delete").get(0)[3]);
    }

    @Test
    void refusesAChangeWithoutAnActor() {
        String refusal = assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> execute("insert into desk.shelf (room, number) values ('nobody', 1)"))).toString();
        assertTrue(refusal.contains("has no actor"), refusal);
    }

    @Test
    void forgetsTheActorWithTheTransaction() {
        as(ANA, "insert into desk.shelf (room, number) values ('A', 1)");
        // The pool hands the same connection out again.
        for (int i = 0; i < 20; i++) refusesAChangeWithoutAnActor();
    }

    @Test
    void namesTheActorOfEachPartOfATransaction() {
        Acting.as(ANA, () -> QuarkusTransaction.requiringNew().run(() -> {
            execute("insert into desk.shelf (room, number) values ('A', 1)");
            Acting.as(Actor.SYSTEM, () -> execute("insert into desk.shelf (room, number) values ('B', 1)"));
            execute("insert into desk.shelf (room, number) values ('C', 1)");
        }));
        assertEquals(List.of("Ана", "system", "Ана"), events("insert").stream().map(event -> event[0]).toList());
    }

    @Test
    void neverHoldsSecretsOrBytes() {
        as(ANA, "insert into desk.shelf (room, number, password_hash, scan) values ('A', 1, 'abracadabra', '\\xcafe')");
        as(ANA, "update desk.shelf set password_hash = 'hocus pocus', scan = '\\xbabe'");
        String all = events("insert").get(0)[3] + " " + events("update").get(0)[2] + events("update").get(0)[3];
        assertFalse(all.contains("abracadabra") || all.contains("hocus") || all.contains("cafe") || all.contains("babe"), all);
        assertTrue(all.contains("\"password_hash\": \"***\""), "that it changed is known: " + all);
    }

    @Test
    void holdsNoEventForWhatIsIgnored() {
        as(ANA, "insert into desk.shelf (room, number) values ('A', 1)");
        as(ANA, "update desk.shelf set looked_at = 1");
        as(ANA, "update desk.shelf set label = label");
        assertTrue(events("update").isEmpty());
    }

    @Test
    void isOnlyAppendedTo() {
        as(ANA, "insert into desk.shelf (room, number) values ('A', 1)");
        for (String attempt : List.of("update desk.audit_event set actor_name = 'nobody'", "delete from desk.audit_event",
                "truncate desk.audit_event", "truncate desk.shelf",
                "update desk.audit_event set before = null, after = null where after is not null")) {
            assertThrows(RuntimeException.class, () -> as(ANA, attempt), attempt);
        }
    }

    @Test
    void keepsWhoAndWhenAfterAnErasure() {
        as(ANA, "insert into desk.shelf (room, number, label) values ('A', 1, 'a name'), ('A', 2, 'another')");
        Acting.as(ANA, () -> QuarkusTransaction.requiringNew().call(() -> database
                .createNativeQuery("select desk.erase_audit('shelf', array['A/1'])").getSingleResult()));
        var left = events("insert");
        assertEquals(2, left.size());
        assertNull(left.get(0)[3]);
        assertTrue(left.get(1)[3].toString().contains("another"));
    }

    @Test
    void coversEveryTableOfTheDeskAndMasksItsSecrets() {
        var open = query("""
                select c.relname from pg_class c where c.relnamespace = 'desk'::regnamespace and c.relkind = 'r'
                and c.relname not in ('audit_event','login_attempt','job_run','bulk_change_deal','batch_row','stored_chunk','flyway_schema_history',
                    'mail','mail_attempt','told_trouble')
                and not exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit')
                """);
        assertEquals(List.of(), open);
        var unmasked = query("""
                select c.relname || '.' || a.attname from pg_trigger t join pg_class c on c.oid = t.tgrelid
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                where t.tgname = 'audit' and (a.atttypid = 'bytea'::regtype or a.attname ~ '(password|token)')
                and pg_get_triggerdef(t.oid) not like '%' || a.attname || '%'
                """);
        assertEquals(List.of(), unmasked);
    }

    private void as(Actor actor, String sql) {
        Acting.as(actor, () -> QuarkusTransaction.requiringNew().run(() -> execute(sql)));
    }

    private void execute(String sql) {
        try (var connection = desk.getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<?> query(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql).getResultList());
    }

    /** Of this test: actor, row, before, after; oldest first. */
    @SuppressWarnings("unchecked")
    private List<Object[]> events(String action) {
        return (List<Object[]>) query("""
                select actor_name, row_id, before::text, after::text from desk.audit_event
                where table_name = 'shelf' and action = '%s' and at >= '%s' order by id
                """.formatted(action, begun));
    }
}
