package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** On somebody else's server the owner is no superuser, may not create roles, and finds no role of ours there. */
class GivenServerIT {

    private static final String DEAL = "/en/contracts/mup-huawei-cameras-2019";

    @TempDir
    static Path path;

    private static EmbeddedPostgres server;
    private Map<String, String> owner;

    @BeforeAll
    static void startAServer() {
        server = EmbeddedPostgres.start(DataFolder.at(path.resolve("theirs")), "fsync=off");
    }

    @BeforeEach
    void haveItKnowNothingOfUs() throws SQLException {
        for (var database : new String[] {"nadzor", "registar"}) administrator("drop database if exists " + database + " with (force)");
        for (var role : new String[] {"nadzor_public", "nadzor", "redakcija"}) administrator("drop role if exists " + role);
        administrator("create role redakcija login nocreaterole password 'tuđa lozinka'", "create database registar owner redakcija");
        owner = Map.of("QUARKUS_DATASOURCE_JDBC_URL", server.roles().url("registar"), "QUARKUS_DATASOURCE_USERNAME", "redakcija",
                "QUARKUS_DATASOURCE_PASSWORD", "tuđa lozinka", "NADZOR_ADMIN_EMAIL", "ana@example.org",
                "NADZOR_ADMIN_PASSWORD", "sedam zelenih kišobrana na tavanu");
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void saysInOneSentenceWhatTheirAdministratorHasToRun() {
        var app = start();
        assertNotEquals(0, app.exitCode());
        assertEquals(1, app.log().lines().count(), app.log());
        assertTrue(app.log().contains("create role nadzor_public nologin; grant nadzor_public to redakcija with set true, inherit false;"), app.log());
        assertFalse(app.log().contains("tuđa lozinka"));
    }

    @Test
    void opensOnceThatIsDoneAndLoadsTheDossierOnce() throws SQLException {
        administrator("create role nadzor_public nologin", "grant nadzor_public to redakcija with set true, inherit false");
        String loaded;
        try (var app = start().awaitReady()) {
            assertEquals(200, app.status(DEAL));
            loaded = content();
            assertTrue(loaded.startsWith("31 35 "), loaded);
            assertFalse(PackagedApp.servers(path.resolve("data")).findAny().isPresent(), "it starts no server of its own");
        }
        try (var app = start().awaitReady()) {
            assertEquals(200, app.status(DEAL));
            assertEquals(loaded, content());
        }
    }

    @Test
    void readsNothingOfTheDeskAsTheRoleItTakes() throws SQLException {
        administrator("create role nadzor_public login password 'javna'");
        var both = new HashMap<>(owner);
        both.putAll(Map.of("QUARKUS_DATASOURCE_PUBLISHED_USERNAME", "nadzor_public", "QUARKUS_DATASOURCE_PUBLISHED_PASSWORD", "javna"));
        try (var app = PackagedApp.start(path.resolve("data"), both).awaitReady();
                var visitor = DriverManager.getConnection(server.roles().url("registar"), "nadzor_public", "javna")) {
            assertEquals(200, app.status(DEAL));
            for (var escape : new String[] {"reset role", "set role none"}) {
                run(visitor, escape);
                assertEquals("42501", assertThrows(SQLException.class, () -> run(visitor, "select * from desk.contract")).getSQLState());
            }
            assertThrows(SQLException.class, () -> run(visitor, "set role redakcija"));
        }
    }

    private PackagedApp start() {
        return PackagedApp.start(path.resolve("data"), owner);
    }

    /** Deals, editions, citations and findings. */
    private String content() throws SQLException {
        try (var connection = DriverManager.getConnection(server.roles().url("registar"), "postgres", server.roles().superuserPassword());
                var row = connection.createStatement().executeQuery("""
                        select concat_ws(' ', (select count(*) from desk.contract), (select count(*) from published.edition),
                          (select count(*) from desk.citation), (select count(*) from desk.finding), (select count(*) from desk.review))""")) {
            row.next();
            return row.getString(1);
        }
    }

    private void administrator(String... statements) throws SQLException {
        try (var connection = DriverManager.getConnection(server.roles().url("postgres"), "postgres", server.roles().superuserPassword())) {
            for (var statement : statements) run(connection, statement);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
