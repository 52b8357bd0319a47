package rs.nadzor.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * A PostgreSQL server of our own for installations without one: it listens on loopback only, lives in the data folder
 * and no longer than this JVM. Its superuser is used here alone; the application gets two ordinary roles.
 */
public final class EmbeddedPostgres {

    /** A data folder of one major version cannot be read by another; docs/operating.md tells how to move. */
    static final int MAJOR = 18;
    private static final int ATTEMPTS = 3;

    private final PostgresGuard guard;
    private final PostgresRoles roles;

    private EmbeddedPostgres(PostgresGuard guard, PostgresRoles roles) {
        this.guard = guard;
        this.roles = roles;
    }

    /** @param settings further server settings, as {@code name=value} */
    public static EmbeddedPostgres start(DataFolder folder, String... settings) {
        try {
            return started(folder, settings);
        } catch (IOException e) {
            throw new StartRefused("Nadzor cannot work in its data folder %s (%s).".formatted(folder.path(), e.getMessage()), e);
        }
    }

    private static EmbeddedPostgres started(DataFolder folder, String... settings) throws IOException {
        folder.lock();
        var home = folder.resolve("postgresql");
        var superuser = folder.secret("postgresql/superuser.password");
        var user = Unprivileged.forFilesIn(home);
        var programs = PostgresPrograms.unpackedIn(home);
        user.giveAway(home);
        var cluster = cluster(home, programs, user);
        Leftovers.stop(home, programs, cluster, user);
        var log = ServerLog.openAt(home.resolve("server.log"));
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            try {
                var guard = PostgresGuard.start(user, programs, cluster, log.file(), options(port, settings));
                var roles = new PostgresRoles(port, superuser, folder.secret("postgresql/nadzor.password"),
                        folder.secret("postgresql/nadzor_public.password"));
                roles.ensure();
                PostgresPrograms.deleteOthers(home, programs);
                return new EmbeddedPostgres(guard, roles);
            } catch (PostgresGuard.Failed e) {
                // The port that was free a moment ago may have been taken meanwhile.
                if (attempt == ATTEMPTS || !log.lastWords().contains("could not bind")) throw new StartRefused(
                        "The database server of Nadzor did not start. It said: %s (%s) Its whole log is %s."
                                .formatted(log.lastWords(), e.getMessage(), log.file()), e);
            }
        }
    }

    /** The cluster's folder; it gets its name only when initdb has finished, so a half made one is never used. */
    private static Path cluster(Path home, Path programs, Unprivileged user) throws IOException {
        var cluster = home.resolve(String.valueOf(MAJOR));
        if (Files.isDirectory(cluster)) return cluster;
        refuseOtherMajor(home);
        var half = home.resolve(MAJOR + ".new");
        Trees.delete(half);
        var initdb = user.run(List.of(programs.resolve("bin/initdb").toString(), "-D", half.toString(), "-U", "postgres",
                "-A", "scram-sha-256", "--pwfile=" + home.resolve("superuser.password"), "-E", "UTF8",
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--locale=C"));
        if (!initdb.succeeded()) throw new StartRefused("Nadzor cannot make its database in %s. initdb said: %s"
                .formatted(home, ServerLog.lastLines(initdb.output())));
        return Files.move(half, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void refuseOtherMajor(Path home) {
        for (var major = 10; major < 100; major++) {
            if (Files.isDirectory(home.resolve(String.valueOf(major)))) throw new StartRefused("The data in %s are of PostgreSQL %d, and this Nadzor brings %d, which cannot read them. docs/operating.md, \"Upgrades\", tells how to move them."
                    .formatted(home, major, MAJOR));
        }
    }

    private static String options(int port, String... settings) {
        // Terse, so that its log does not repeat the rows it refuses.
        var options = ("-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c timezone=UTC -c log_timezone=UTC"
                + " -c log_checkpoints=off -c log_error_verbosity=terse").formatted(port);
        return settings.length == 0 ? options : options + " -c " + String.join(" -c ", settings);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new StartRefused("There is no free port on this machine's loopback address (%s).".formatted(e.getMessage()), e);
        }
    }

    public PostgresRoles roles() {
        return roles;
    }

    public void stop() {
        guard.stop();
    }
}
