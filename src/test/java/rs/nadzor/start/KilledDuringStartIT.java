package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whenever the application is killed, the next start is clean and nothing of the killed one goes on. */
class KilledDuringStartIT {

    /** Shorter ones fall into unpacking and initdb, longer ones into the start of the server and the migrations. */
    private static final int[] MILLISECONDS = {300, 900, 1500, 2200, 3000, 4000, 5500};

    @TempDir
    Path path;

    @Test
    void startsCleanlyAfterEveryKill() throws Exception {
        var random = new Random();
        var data = path.resolve("data");
        for (var most : MILLISECONDS) {
            var app = PackagedApp.start(data, Map.of());
            Thread.sleep(most / 2 + random.nextInt(most / 2));
            app.kill9();
        }
        try (var app = PackagedApp.start(data, Map.of()).awaitReady()) {
            assertTrue(app.log().contains("Nadzor is open at " + app.url() + "/"), app.log());
            assertFalse(app.log().contains("\tat "), app.log());
            assertEquals(1, postmasters(data));
        }
    }

    @Test
    void endsTheServerWithTheApplicationHoweverItEnds() throws Exception {
        var data = path.resolve("data");
        var killed = PackagedApp.start(data, Map.of()).awaitReady();
        killed.kill9();
        for (var tries = 0; killed.servers() > 0 && tries < 300; tries++) Thread.sleep(100);
        assertEquals(0, killed.servers());

        // Even the guard may be killed: then the next start ends the server that was left alone.
        var orphaning = PackagedApp.start(data, Map.of()).awaitReady();
        ProcessHandle.allProcesses().filter(p -> commandLine(p).contains("nadzor-guard") && commandLine(p).contains(data.toString()))
                .forEach(ProcessHandle::destroyForcibly);
        orphaning.kill9();
        assertEquals(1, postmasters(data));
        try (var app = PackagedApp.start(data, Map.of()).awaitReady()) {
            assertEquals(1, postmasters(data));
            assertEquals(200, app.status("/q/health/ready"));
        }
        assertEquals(0, PackagedApp.servers(data).count());
    }

    @Test
    void refusesAFolderInUseInOneParagraph() {
        var data = path.resolve("data");
        try (var first = PackagedApp.start(data, Map.of()).awaitReady()) {
            first.collectGarbage();
            var second = PackagedApp.start(data, Map.of());
            assertNotEquals(0, second.exitCode());
            assertTrue(second.log().contains("is in use by another Nadzor"), second.log());
            assertEquals(1, second.log().lines().count(), second.log());
            assertEquals(200, first.status("/q/health/ready"));
        }
    }

    private static long postmasters(Path data) {
        return PackagedApp.servers(data).filter(p -> commandLine(p).contains("listen_addresses")).count();
    }

    /** The parts come apart by NUL. */
    private static String commandLine(ProcessHandle process) {
        try {
            return Files.readString(Path.of("/proc/%d/cmdline".formatted(process.pid())));
        } catch (IOException gone) {
            return "";
        }
    }
}
