package rs.nadzor.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;

/** The one database server of a test run, without the care for power failures that an installation needs. */
public final class TestServer {

    /** A field would not do: Quarkus loads this class anew for each test profile. */
    private static final String PROPERTY = "nadzor.test.server";

    private TestServer() {
    }

    static PostgresRoles running() {
        synchronized (System.class) {
            var known = System.getProperty(PROPERTY);
            if (known == null) System.setProperty(PROPERTY, started());
            var parts = System.getProperty(PROPERTY).split(" ");
            return new PostgresRoles(Integer.parseInt(parts[0]), parts[1], parts[2], parts[3]);
        }
    }

    /** An empty one of its own for a test without the application, opened as its owner. */
    public static Connection freshDatabase() throws SQLException {
        var name = "fresh_" + UUID.randomUUID().toString().replace('-', '_');
        running().createDatabase(name);
        return DriverManager.getConnection(running().url(name), PostgresRoles.OWNER, running().ownerPassword());
    }

    private static String started() {
        var roles = EmbeddedPostgres.start(emptied(), "fsync=off", "synchronous_commit=off", "full_page_writes=off",
                "max_connections=200").roles();
        return String.join(" ", String.valueOf(roles.port()), roles.superuserPassword(), roles.ownerPassword(), roles.publicPassword());
    }

    /** Yesterday's data goes, the unpacked programs stay. */
    private static DataFolder emptied() {
        var folder = DataFolder.at(Path.of("target/test-database")).lock();
        try {
            Trees.delete(folder.resolve("postgresql/" + EmbeddedPostgres.MAJOR));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }
}
