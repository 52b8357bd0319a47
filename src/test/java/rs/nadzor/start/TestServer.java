package rs.nadzor.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The one database server of a test run, without the care for power failures that an installation needs. */
final class TestServer {

    private static PostgresRoles roles;

    private TestServer() {
    }

    static synchronized PostgresRoles running() {
        if (roles == null) roles = EmbeddedPostgres.start(emptied(), "fsync=off", "synchronous_commit=off",
                "full_page_writes=off", "max_connections=200").roles();
        return roles;
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
