package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;

/** The public side's connections read what is published, and nothing they try gets them further. */
@QuarkusTest
class PublicRoleTest {

    private static final String DENIED = "42501";
    /** Tables, partitioned ones, views, materialized ones, sequences. */
    private static final String ALL = "'r', 'p', 'v', 'm', 'S'";

    @Inject
    AgroalDataSource desk;
    @Inject
    @DataSource("published")
    AgroalDataSource published;

    @Test
    void isNeitherASuperuserNorTheOwner() throws SQLException {
        try (var connection = published.getConnection()) {
            assertEquals(List.of("nadzor_public nadzor_public"), strings(connection, "select current_user || ' ' || session_user"));
            assertEquals(List.of("false"), strings(connection, "select rolsuper or rolcreaterole or rolbypassrls from pg_roles where rolname = current_user"));
        }
        try (var connection = desk.getConnection()) {
            assertEquals(List.of("nadzor"), strings(connection, "select rolname from pg_roles where rolname = current_user and not rolsuper"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "reset role", "set role none", "set role nadzor", "set session authorization default",
            "set session authorization nadzor", "discard all", "set search_path = desk, published, public"})
    void readsNoTableOfTheDesk(String escape) throws SQLException {
        var tables = relations("desk", ALL);
        assertFalse(tables.isEmpty());
        for (var table : tables) {
            try (var connection = published.getConnection()) {
                attempt(connection, escape);
                assertEquals(DENIED, assertThrows(SQLException.class, () -> run(connection, "select * from " + table), table).getSQLState());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "set default_transaction_read_only = off", "set role nadzor", "reset all"})
    void writesNothing(String escape) throws SQLException {
        var writes = new ArrayList<>(List.of("create table published.mine (x int)", "create table public.mine (x int)",
                "create temporary table mine (x int)", "create schema mine", "create table desk.mine (x int)",
                "create role mine", "alter role nadzor password 'mine'", "create function public.mine() returns int return 1",
                "copy published.edition to program 'true'", "select lo_from_bytea(0, 'mine')"));
        for (var table : relations("published", "'r', 'p'")) {
            writes.add("insert into " + table + " default values");
            writes.add("delete from " + table);
            writes.add("truncate " + table);
        }
        for (var write : writes) {
            try (var connection = published.getConnection()) {
                attempt(connection, escape);
                connection.setAutoCommit(false);
                // The connection is read-only by default, but anybody may say this; the rights alone must be enough.
                run(connection, "set transaction read write");
                assertEquals(DENIED, assertThrows(SQLException.class, () -> run(connection, write), write).getSQLState(), write);
                connection.rollback();
            }
        }
    }

    @Test
    void readsWhateverIsGrantedOfThePublished() throws SQLException {
        try (var connection = published.getConnection()) {
            for (var table : relations("published", ALL)) run(connection, "select " + columns(table, true) + " from " + table + " limit 1");
            assertEquals(List.of("2019-05-31"), strings(connection, "select public.partial_last('2019-05')"));
            assertEquals(List.of("true"), strings(connection, "select 'huavej' % 'huavei'"));
        }
    }

    @Test
    void readsNoNamesAtTheDesk() throws SQLException {
        var hidden = new ArrayList<String>();
        for (var table : relations("published", ALL)) if (!columns(table, false).isEmpty()) hidden.add(table + " " + columns(table, false));
        assertEquals(List.of("published.publisher accepted_by", "published.withdrawal withdrawn_by"), hidden);
    }

    /** Those that are granted to the public's role, or those that are not. */
    private String columns(String table, boolean granted) throws SQLException {
        try (var connection = desk.getConnection()) {
            return strings(connection, """
                    select coalesce(string_agg(attname, ', ' order by attnum), '') from pg_attribute where attrelid = '%s'::regclass and attnum > 0
                    and not attisdropped and has_column_privilege('nadzor_public', attrelid, attnum, 'select') = %s
                    """.formatted(table, granted)).get(0);
        }
    }

    /** Every table, view and sequence there is, asked of the catalogue, so that one made tomorrow is tried too. */
    private List<String> relations(String schema, String kinds) throws SQLException {
        try (var connection = desk.getConnection()) {
            return strings(connection, """
                    select format('%%I.%%I', n.nspname, c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                    where n.nspname = '%s' and c.relkind in (%s) order by 1""".formatted(schema, kinds));
        }
    }

    private static void attempt(Connection connection, String sql) {
        try {
            if (!sql.isEmpty()) run(connection, sql);
        } catch (SQLException refused) {
            // Being refused already here is as good.
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> strings(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
            var strings = new ArrayList<String>();
            while (rows.next()) strings.add(rows.getString(1).replaceAll("^t$", "true").replaceAll("^f$", "false"));
            return strings;
        }
    }
}
