package rs.nadzor.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged application as a process of its own, which a test may kill. Close it, so that nothing of it stays. */
public final class PackagedApp implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Path folder;
    private final Path output;
    private final int port;
    private final Process process;

    private PackagedApp(Path folder, Path output, int port, Process process) {
        this.folder = folder;
        this.output = output;
        this.port = port;
        this.process = process;
    }

    /** Returns at once; {@link #awaitReady()} waits. It runs in the data folder, far from the sources. */
    public static PackagedApp start(Path dataFolder, Map<String, String> environment, String... words) {
        try {
            var port = freePort();
            var output = dataFolder.resolveSibling("output-of-" + port);
            var java = ProcessHandle.current().info().command().orElse("java");
            var jar = System.getProperty("nadzor.jar", "target/quarkus-app/quarkus-run.jar");
            // A test's application lives for seconds: compiling it well costs more than it ever saves. A command makes keys, which is all work.
            var tiers = words.length == 0 ? Stream.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC") : Stream.of("-XX:+UseSerialGC");
            var options = Stream.of(Stream.of(java, "-Xmx512m"), tiers, Stream.of("-jar", jar)).flatMap(part -> part);
            var builder = new ProcessBuilder(Stream.concat(options, Stream.of(words)).toList())
                    .directory(dataFolder.getParent().toFile()).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("NADZOR_") || name.equals("JAVA_TOOL_OPTIONS"));
            builder.environment().putAll(Map.of("NADZOR_DATA_DIR", dataFolder.toString(), "NADZOR_PORT", String.valueOf(port),
                    // Most stories are about something else.
                    "NADZOR_SECOND_FACTOR", "optional", "NADZOR_LIMITS", "false"));
            builder.environment().putAll(environment);
            return new PackagedApp(dataFolder, output, port, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command of the program beside it, on the same folder, to its end. */
    public static PackagedApp run(Path dataFolder, Map<String, String> environment, String... words) {
        var command = start(dataFolder, environment, words);
        command.exitCode();
        return command;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public PackagedApp awaitReady() {
        for (var end = Instant.now().plus(PATIENCE); Instant.now().isBefore(end) && process.isAlive(); pause()) {
            if (status("/q/health/ready") == 200) return this;
        }
        throw new AssertionError("Nadzor did not become ready; it said:\n" + log());
    }

    /** 0 when nobody answers. */
    public int status(String path) {
        try {
            return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(url() + path)).timeout(Duration.ofSeconds(10)).build(),
                    HttpResponse.BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            return 0;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a power switch would: no handler of the application runs. Its database server is left to its guard. */
    public void kill9() {
        process.destroyForcibly();
        exitCode();
    }

    /** As Ctrl-C or a service manager would; returns when the database server has ended too. */
    public void stop() {
        process.destroy();
        exitCode();
        for (var end = Instant.now().plus(PATIENCE); servers() > 0; pause()) {
            if (Instant.now().isAfter(end)) throw new AssertionError("the database server outlives Nadzor");
        }
    }

    boolean isRunning() {
        return process.isAlive();
    }

    public int exitCode() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) throw new AssertionError("Nadzor does not end:\n" + log());
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** How many processes of its database server there are. */
    public long servers() {
        return servers(folder).count();
    }

    static Stream<ProcessHandle> servers(Path folder) {
        return ProcessHandle.allProcesses().filter(p -> p.info().command().filter(c -> c.startsWith(folder.toString())).isPresent());
    }

    /** Everything it has printed. */
    public String log() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) stop();
    }

    /** Makes it throw away what nothing refers to. */
    public void collectGarbage() {
        Command.run(List.of(Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), String.valueOf(process.pid()), "GC.run"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
