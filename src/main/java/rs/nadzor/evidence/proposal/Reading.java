package rs.nadzor.evidence.proposal;

import com.drew.imaging.ImageMetadataReader;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.logging.LogFactory;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jboss.logging.Logger;
import org.jsoup.Jsoup;
import rs.nadzor.evidence.FileType;
import rs.nadzor.evidence.proposal.reader.Reader;

/**
 * Reads a file in a process of its own, with little memory and little time: a file made to harm its reader (a bomb, a loop,
 * a hole in a parser) harms a process that has no secrets, no database and a few seconds to live.
 */
@ApplicationScoped
class Reading {

    static final Duration LONGEST = Duration.ofSeconds(15);
    /** In bytes. */
    private static final int MOST_SAID = 32 * 1024;
    private static final List<Class<?>> NEEDED = List.of(Reader.class, PDDocument.class, RandomAccessRead.class, TrueTypeFont.class,
        LogFactory.class, Logger.class, Jsoup.class, DecoderUtil.class, ImageMetadataReader.class);

    /** Two at a time: each takes up to 200 MB. */
    private final Semaphore at = new Semaphore(2);

    /** What the file says of itself, by name; nothing where it cannot be read, or not soon. */
    Map<String, String> of(Path file, FileType type, String charset) {
        try {
            if (!at.tryAcquire(LONGEST.toMillis(), TimeUnit.MILLISECONDS)) return Map.of();
            try {
                return said(run(file, type, charset));
            } finally {
                at.release();
            }
        } catch (IOException noReading) {
            return Map.of();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    private static byte[] run(Path file, FileType type, String charset) throws IOException {
        Path folder = Files.createTempDirectory("nadzor-reading");
        var builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx160m", "-Xss512k",
            "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError", "-XX:MaxMetaspaceSize=96m", "-Djava.awt.headless=true",
            "-Djava.io.tmpdir=" + folder, "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog", "-cp", classes(), Reader.class.getName(),
            type.mediaType, charset == null ? "" : charset, file.toAbsolutePath().toString())
            .directory(folder.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD);
        // The environment holds passwords.
        builder.environment().clear();
        Process process = builder.start();
        CompletableFuture.delayedExecutor(LONGEST.toMillis(), TimeUnit.MILLISECONDS).execute(process::destroyForcibly);
        try (var printed = process.getInputStream()) {
            return printed.readNBytes(MOST_SAID);
        } finally {
            process.destroyForcibly();
            process.onExit().thenRun(() -> remove(folder));
        }
    }

    private static Map<String, String> said(byte[] printed) {
        var said = new HashMap<String, String>();
        new String(printed, StandardCharsets.UTF_8).lines().map(line -> line.split("\t", 2)).filter(line -> line.length == 2)
            .forEach(line -> said.put(line[0], line[1]));
        return said;
    }

    /** The places from which the classes that it needs came here. */
    private static String classes() throws IOException {
        try {
            return NEEDED.stream().map(needed -> needed.getProtectionDomain().getCodeSource()).map(CodeSource::getLocation)
                .map(place -> place.getProtocol().equals("jar") ? place.getPath().replaceFirst("!/?$", "") : place.toString())
                .map(place -> Path.of(java.net.URI.create(place)).toString()).distinct().collect(Collectors.joining(File.pathSeparator));
        } catch (RuntimeException unknown) {
            throw new IOException("the classes of the reader are not in files", unknown);
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> left = Files.walk(folder)) {
            left.sorted(java.util.Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
        } catch (IOException stays) {
            // In the folder of temporary files, which the system empties.
        }
    }
}
