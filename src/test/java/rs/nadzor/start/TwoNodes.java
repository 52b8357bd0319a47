package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** Two packaged applications on one database server, begun at the same moment on an empty database; with an editor and a contributor. */
final class TwoNodes implements AutoCloseable {

    static final String VERA = "vera@example.org", ANA = "ana@example.org";

    private final Path path;
    private final Map<String, String> more;
    private final EmbeddedPostgres server;
    private final Connection database;
    final Node a, b;

    /** A place where people work; the process there may die, and a new one take its place. */
    final class Node {
        final String name;
        private volatile PackagedApp app;

        private Node(String name) {
            this.name = name;
            app = process();
        }

        PackagedApp app() {
            return app;
        }

        String url() {
            return app.url();
        }

        /** Until then nobody is sent there. */
        void startAgain() {
            app = process().awaitReady();
        }

        Visitor signedIn(String email) {
            var person = new Visitor(url());
            assertEquals(303, person.post("/login", Map.of("email", email, "password", Visitor.PASSWORD, "to", "/desk")).statusCode());
            return person;
        }

        private PackagedApp process() {
            var settings = new HashMap<>(more);
            settings.putAll(owner(PostgresRoles.OWNER));
            // By which the database knows who asks.
            settings.put("QUARKUS_DATASOURCE_JDBC_URL", server.roles().url() + "?ApplicationName=" + name);
            settings.putAll(Map.of("QUARKUS_DATASOURCE_PUBLISHED_USERNAME", PostgresRoles.PUBLIC, "QUARKUS_DATASOURCE_PUBLISHED_PASSWORD", server.roles().publicPassword(),
                    "NADZOR_SESSION_KEY", "a session key that both of them have", "NADZOR_NODE", name, "NADZOR_JOBS_LOOK", "1s",
                    "NADZOR_ADMIN_EMAIL", VERA, "NADZOR_ADMIN_PASSWORD", Visitor.PASSWORD));
            return PackagedApp.start(path.resolve(name), settings);
        }
    }

    TwoNodes(Path path) throws SQLException {
        this(path, Map.of());
    }

    /** @param more settings of both */
    TwoNodes(Path path, Map<String, String> more) throws SQLException {
        this.path = path;
        this.more = more;
        server = EmbeddedPostgres.start(DataFolder.at(path.resolve("theirs")), "fsync=off");
        database = open(PostgresRoles.OWNER);
        a = new Node("a");
        b = new Node("b");
        a.app.awaitReady();
        b.app.awaitReady();
        invite(ANA);
    }

    Node named(String name) {
        return name.equals(a.name) ? a : b;
    }

    Node other(Node node) {
        return node == a ? b : a;
    }

    /** A command of the program beside them, on a database of their server. */
    PackagedApp command(String database, String... words) {
        return PackagedApp.start(path.resolve("unused"), owner(database), words);
    }

    void createDatabase(String name) {
        server.roles().createDatabase(name);
    }

    /** As the superuser. */
    Connection open(String database) throws SQLException {
        return DriverManager.getConnection(server.roles().url(database), "postgres", server.roles().superuserPassword());
    }

    String text(String query) throws SQLException {
        return text(database, query);
    }

    static String text(Connection database, String query) throws SQLException {
        try (var statement = database.createStatement(); var row = statement.executeQuery(query)) {
            return row.next() ? row.getString(1) : null;
        }
    }

    Connection database() {
        return database;
    }

    void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    static String field(String page, String name) {
        var field = Pattern.compile("name=\"" + name + "\"[^>]* value=\"([^\"]+)\"").matcher(page);
        assertTrue(field.find(), name + " in " + page);
        return field.group(1);
    }

    @Override
    public void close() throws SQLException {
        a.app.close();
        b.app.close();
        database.close();
        server.stop();
    }

    private Map<String, String> owner(String database) {
        return Map.of("QUARKUS_DATASOURCE_JDBC_URL", server.roles().url(database), "QUARKUS_DATASOURCE_USERNAME", PostgresRoles.OWNER,
                "QUARKUS_DATASOURCE_PASSWORD", server.roles().ownerPassword());
    }

    /** By a link from one node, opened at the other. */
    private void invite(String email) {
        String link = field(a.signedIn(VERA).post("/desk/invitations", Map.of("name", "Ana", "email", email, "roles", "contributor")).body(), "link");
        new Visitor(b.url()).post(link.substring(link.indexOf("/invitation/")), Map.of("password", Visitor.PASSWORD, "again", Visitor.PASSWORD));
    }
}
