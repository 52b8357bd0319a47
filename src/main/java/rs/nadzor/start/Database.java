package rs.nadzor.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The database that a command works on: a given server, the running one of a data folder in use, or one it starts itself. */
final class Database implements AutoCloseable {

    private final String url, user, password;
    private final EmbeddedPostgres own;

    private Database(String url, String user, String password, EmbeddedPostgres own) {
        this.url = url;
        this.user = user;
        this.password = password;
        this.own = own;
    }

    /** Nadzor may go on running on it. */
    static Database toRead() {
        if (given()) return server();
        var path = folder();
        if (!Files.isDirectory(path.resolve("postgresql/" + EmbeddedPostgres.MAJOR))) throw new StartRefused(
                "There is no database in the folder %s; NADZOR_DATA_DIR names another one.".formatted(path.toAbsolutePath()));
        var folder = DataFolder.at(path);
        return folder.isInUse() ? running(folder) : started(folder);
    }

    /** Nadzor must not run on it. */
    static Database toReplace() {
        return given() ? server() : started(DataFolder.at(folder()));
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public void close() {
        if (own != null) own.stop();
    }

    private static Path folder() {
        return Path.of(Setting.of("NADZOR_DATA_DIR", "nadzor.data.dir").orElse("data"));
    }

    private static boolean given() {
        return Setting.of("QUARKUS_DATASOURCE_JDBC_URL", "quarkus.datasource.jdbc.url").isPresent();
    }

    private static Database server() {
        var url = Setting.of("QUARKUS_DATASOURCE_JDBC_URL", "quarkus.datasource.jdbc.url").orElseThrow();
        GivenServer.check(url);
        return new Database(url, Setting.of("QUARKUS_DATASOURCE_USERNAME", "quarkus.datasource.username").orElse(null),
                Setting.of("QUARKUS_DATASOURCE_PASSWORD", "quarkus.datasource.password").orElse(null), null);
    }

    private static Database started(DataFolder folder) {
        var own = EmbeddedPostgres.start(folder);
        return new Database(own.roles().url(), PostgresRoles.OWNER, own.roles().ownerPassword(), own);
    }

    /** The fourth line of postmaster.pid is the port. */
    private static Database running(DataFolder folder) {
        try {
            var port = Files.readAllLines(folder.resolve("postgresql/" + EmbeddedPostgres.MAJOR + "/postmaster.pid")).get(3);
            var roles = new PostgresRoles(Integer.parseInt(port.strip()), null, folder.secret("postgresql/nadzor.password"), null);
            return new Database(roles.url(), PostgresRoles.OWNER, roles.ownerPassword(), null);
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException e) {
            throw new StartRefused("The Nadzor on the data folder %s is just starting or ending; try again in a minute.".formatted(folder.path()), e);
        }
    }
}
