package rs.nadzor.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts the server and stops it when this JVM dies, however it dies: a shell that waits on a pipe which only we hold.
 * It starts the server itself, so that a JVM killed in the middle of a start leaves no server behind either.
 */
final class PostgresGuard {

    /** $1 pg_ctl, $2 data, $3 log, $4 options. It stops only the server it started, never one of a later Nadzor. */
    private static final String SCRIPT = """
            trap '' INT TERM HUP PIPE
            cd / || exit 1
            said=$("$1" start -s -w -t 300 -D "$2" -l "$3" -o "$4" 2>&1 >/dev/null) || { echo $said; exit 1; }
            read -r started < "$2/postmaster.pid"
            echo ready
            read -r end
            read -r running < "$2/postmaster.pid" && [ "$running" = "$started" ] || exit 0
            "$1" stop -s -m fast -t 60 -D "$2" >/dev/null 2>&1 || exec "$1" stop -s -m immediate -D "$2" >/dev/null 2>&1
            """;

    private final Process shell;

    private PostgresGuard(Process shell) {
        this.shell = shell;
    }

    /** @throws Failed with what pg_ctl said; why, the server's log says */
    static PostgresGuard start(Unprivileged user, Path programs, Path data, Path log, String options) throws IOException, Failed {
        var words = List.of("sh", "-c", SCRIPT, "nadzor-guard", programs.resolve("bin/pg_ctl").toString(),
                data.toString(), log.toString(), options);
        var shell = Command.builder(user.words(words)).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        var answer = new BufferedReader(new InputStreamReader(shell.getInputStream())).readLine();
        if (!"ready".equals(answer)) throw new Failed(answer);
        return new PostgresGuard(shell);
    }

    static final class Failed extends Exception {

        Failed(String words) {
            super(words);
        }
    }

    /** The same as the death of the JVM, but waits for the server's end. */
    void stop() {
        try {
            shell.getOutputStream().close();
            shell.waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
