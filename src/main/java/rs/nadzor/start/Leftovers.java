package rs.nadzor.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A server that outlived its Nadzor (both it and its guard were killed) is stopped before a new one starts. */
final class Leftovers {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Leftovers() {
    }

    /**
     * The process number in a stale postmaster.pid may by now be another program's, after a restart of a container even
     * our own: so a signal goes only to a process that runs our programs, and the file goes when there is none.
     */
    static void stop(Path programs, Path cluster, Unprivileged user) {
        var file = cluster.resolve("postmaster.pid");
        try {
            if (!Files.exists(file)) return;
            var first = Files.readString(file).lines().findFirst().orElse("").strip();
            if (running(programs) && ours(Long.parseLong(first), programs)) {
                user.run(List.of(programs.resolve("bin/pg_ctl").toString(), "stop", "-m", "fast", "-t", "60", "-D", cluster.toString()));
            }
            // Without their postmaster the other processes of the server end by themselves, within seconds.
            for (var end = Instant.now().plus(PATIENCE); running(programs); Thread.sleep(50)) {
                if (Instant.now().isAfter(end)) throw new StartRefused("A database server of an earlier Nadzor still runs on %s and does not stop. End it (process %s) and start again."
                        .formatted(cluster, first));
            }
            Files.deleteIfExists(file);
        } catch (IOException | NumberFormatException e) {
            throw new StartRefused("Nadzor cannot read %s (%s).".formatted(file, e.getMessage()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean running(Path programs) {
        return ProcessHandle.allProcesses().anyMatch(process -> runs(process, programs));
    }

    private static boolean ours(long pid, Path programs) {
        return ProcessHandle.of(pid).filter(process -> runs(process, programs)).isPresent();
    }

    private static boolean runs(ProcessHandle process, Path programs) {
        return process.info().command().filter(command -> command.startsWith(programs.toString())).isPresent();
    }
}
