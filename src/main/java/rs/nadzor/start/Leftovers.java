package rs.nadzor.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * A server that outlived its Nadzor (both it and its guard were killed) is stopped before a new one starts.
 *
 * <p>The process number in a stale postmaster.pid may by now be another program's, after a restart of a container even
 * our own: so a signal goes only to a process that runs our programs, and the file of a stranger's number is removed.
 * In every other case PostgreSQL itself judges the file, because it also looks at the shared memory it names.
 */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Leftovers() {
    }

    static void stop(Path home, Path programs, Path cluster, Unprivileged user) {
        var file = cluster.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) return;
            var postmaster = ProcessHandle.of(Long.parseLong(Files.readString(file).lines().findFirst().orElse("").strip()));
            if (postmaster.isPresent() && !runs(postmaster.get(), home)) Files.delete(file);
            else if (postmaster.isPresent()) user.run(List.of(programs.resolve("bin/pg_ctl").toString(), "stop", "-m", "fast", "-t", "60", "-D", cluster.toString()));
            awaitEnd(home);
        } catch (IOException | NumberFormatException e) {
            throw new StartRefused("Nadzor cannot read %s (%s).".formatted(file, e.getMessage()), e);
        }
    }

    /** Without their postmaster the other processes of a server end by themselves, within seconds. */
    private static void awaitEnd(Path home) {
        for (var end = Instant.now().plus(PATIENCE);;) {
            var left = ProcessHandle.allProcesses().filter(process -> runs(process, home)).findFirst();
            if (left.isEmpty()) return;
            if (Instant.now().isAfter(end)) throw new StartRefused("The database server of an earlier Nadzor still works on %s and does not stop. End process %d and start again."
                    .formatted(home, left.get().pid()));
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    /** Whether it is a server of this folder, of this version or an earlier one. */
    private static boolean runs(ProcessHandle process, Path home) {
        var ours = PostgresPrograms.prefix(home);
        return process.info().command().orElseGet(() -> commandLine(process)).startsWith(ours);
    }

    /** What others may see of a process of another user, which is the case when we are root without user namespaces. */
    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/%d/cmdline".formatted(process.pid())));
        } catch (IOException e) {
            return "";
        }
    }
}
