package rs.nadzor.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

import org.postgresql.PGConnection;

/**
 * The two roles of the application on a server we own: {@code nadzor} owns the database and is no superuser;
 * {@code nadzor_public} reads what is published. Each logs in as itself, so neither can become the other.
 */
public record PostgresRoles(int port, String superuserPassword, String ownerPassword, String publicPassword) {

    public static final String OWNER = "nadzor";
    public static final String PUBLIC = "nadzor_public";

    /**
     * A policy of the desk goes before what PostgreSQL does not take to be leakproof, and so before the index. These
     * compare and say nothing of what they compare, not even in an error. docs/decisions/0048-row-level-security.md
     */
    private static final List<String> LEAKPROOF = List.of("create extension if not exists pg_trgm with schema public",
            "alter function textlike(text, text) leakproof", "alter function numeric_lt(numeric, numeric) leakproof",
            "alter function public.word_similarity_op(text, text) leakproof",
            "alter function public.word_similarity_commutator_op(text, text) leakproof");

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }

    public String url() {
        return url(OWNER);
    }

    void ensure() {
        try (var superuser = DriverManager.getConnection(url("postgres"), "postgres", superuserPassword)) {
            login(superuser, OWNER, ownerPassword);
            login(superuser, PUBLIC, publicPassword);
            if (!exists(superuser, "select 1 from pg_database where datname = ?", OWNER)) create(superuser, OWNER);
            prepare(OWNER);
        } catch (SQLException e) {
            throw new StartRefused("Nadzor cannot prepare its own database server (%s). If a file *.password was removed from the data folder, put it back from a backup."
                    .formatted(e.getMessage()), e);
        }
    }

    /** A further database of the same owner; tests take a fresh one for each start of the application. */
    public void createDatabase(String name) {
        try (var superuser = DriverManager.getConnection(url("postgres"), "postgres", superuserPassword)) {
            create(superuser, name);
            prepare(name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void create(Connection superuser, String database) throws SQLException {
        try (var statement = superuser.createStatement()) {
            statement.execute("create database %s owner %s".formatted(database, OWNER));
        }
    }

    /** What only a superuser may do in a database. */
    private void prepare(String database) throws SQLException {
        try (var superuser = DriverManager.getConnection(url(database), "postgres", superuserPassword);
                var statement = superuser.createStatement()) {
            // Large objects are the one thing that PostgreSQL lets every role write; we have no use for them.
            statement.execute("revoke execute on function lo_creat(integer), lo_create(oid), lo_from_bytea(oid, bytea) from public");
            for (var sql : LEAKPROOF) statement.execute(sql);
        }
    }

    private static void login(Connection superuser, String role, String password) throws SQLException {
        if (!exists(superuser, "select 1 from pg_roles where rolname = ?", role)) {
            try (var statement = superuser.createStatement()) {
                statement.execute("create role %s login nosuperuser nocreatedb nocreaterole noreplication".formatted(role));
            }
        }
        // The driver sends the password already hashed, so that no log of the server can hold it.
        superuser.unwrap(PGConnection.class).alterUserPassword(role, password.toCharArray(), "scram-sha-256");
    }

    private static boolean exists(Connection superuser, String query, String name) throws SQLException {
        try (var statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
            return statement.executeQuery().next();
        }
    }
}
