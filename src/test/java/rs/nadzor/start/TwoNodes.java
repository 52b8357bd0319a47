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
    PackagedApp a, b;

    TwoNodes(Path path) throws SQLException {
        this(path, Map.of());
    }

    /** @param more settings of both */
    TwoNodes(Path path, Map<String, String> more) throws SQLException {
        this.path = path;
        this.more = more;
        server = EmbeddedPostgres.start(DataFolder.at(path.resolve("theirs")), "fsync=off");
        database = DriverManager.getConnection(server.roles().url(), "postgres", server.roles().superuserPassword());
        a = node("a");
        b = node("b");
        a.awaitReady();
        b.awaitReady();
        invite(ANA);
    }

    void startAAgain() {
        a = node("a").awaitReady();
    }

    Visitor atA(String email) {
        return signedIn(a, email);
    }

    Visitor atB(String email) {
        return signedIn(b, email);
    }

    String text(String query) throws SQLException {
        try (var statement = database.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getString(1);
        }
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
        a.close();
        b.close();
        database.close();
        server.stop();
    }

    private static Visitor signedIn(PackagedApp node, String email) {
        var person = new Visitor(node.url());
        assertEquals(303, person.post("/login", Map.of("email", email, "password", Visitor.PASSWORD, "to", "/desk")).statusCode());
        return person;
    }

    /** By a link from one node, opened at the other. */
    private void invite(String email) {
        String link = field(atA(VERA).post("/desk/invitations", Map.of("name", "Ana", "email", email, "roles", "contributor")).body(), "link");
        new Visitor(b.url()).post(link.substring(link.indexOf("/invitation/")), Map.of("password", Visitor.PASSWORD, "again", Visitor.PASSWORD));
    }

    private PackagedApp node(String name) {
        var roles = server.roles();
        var settings = new HashMap<>(more);
        settings.putAll(Map.of("QUARKUS_DATASOURCE_JDBC_URL", roles.url(),
                "QUARKUS_DATASOURCE_USERNAME", PostgresRoles.OWNER, "QUARKUS_DATASOURCE_PASSWORD", roles.ownerPassword(),
                "QUARKUS_DATASOURCE_PUBLISHED_USERNAME", PostgresRoles.PUBLIC, "QUARKUS_DATASOURCE_PUBLISHED_PASSWORD", roles.publicPassword(),
                "NADZOR_SESSION_KEY", "a session key that both of them have", "NADZOR_NODE", name, "NADZOR_JOBS_LOOK", "1s",
                "NADZOR_ADMIN_EMAIL", VERA, "NADZOR_ADMIN_PASSWORD", Visitor.PASSWORD));
        return PackagedApp.start(path.resolve(name), settings);
    }
}
