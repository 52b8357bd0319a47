package rs.nadzor.edition;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.shared.Fingerprint;

/** Which build answers: the fingerprint of the packaged application, the same on every node that runs it. */
@ApplicationScoped
public class Build {
    private final String name = name();

    @Override
    public String toString() {
        return name;
    }

    /** Unpacked classes, as in development and tests, may change while they run: there each start is a build. */
    private static String name() {
        try {
            Path code = Path.of(Build.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (!Files.isRegularFile(code)) return Instant.now().toString();
            try (InputStream jar = Files.newInputStream(code)) {
                return Fingerprint.of(jar).hex();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
