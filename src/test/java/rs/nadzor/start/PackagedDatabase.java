package rs.nadzor.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The embedded server of a packaged application, opened as its superuser: what a test may do and the application may not. */
public final class PackagedDatabase {

    private PackagedDatabase() {
    }

    public static Connection open(Path dataFolder) throws SQLException {
        try {
            Path home = dataFolder.resolve("postgresql");
            String port = Files.readAllLines(home.resolve("18/postmaster.pid")).get(3);
            String password = Files.readString(home.resolve("superuser.password")).strip();
            return DriverManager.getConnection("jdbc:postgresql://localhost:" + port + "/nadzor", "postgres", password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
