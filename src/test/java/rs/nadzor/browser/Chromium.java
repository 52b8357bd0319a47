package rs.nadzor.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;

/** A real browser for the tests: one that is here, else Debian's, else a failure that says what to install; never a skip. */
public final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright = Playwright.create(new Playwright.CreateOptions()
            .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    public final Browser browser = playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable())
            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync")));

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }

    private static Path executable() {
        return found().orElseGet(() -> {
            installed();
            return found().orElseThrow(() -> new AssertionError("The browser tests need Chromium and there is none. Install it "
                    + "(Debian, as root: apt-get update && apt-get install -y chromium) or name one in NADZOR_CHROMIUM."));
        });
    }

    private static Optional<Path> found() {
        String named = System.getenv("NADZOR_CHROMIUM");
        if (named != null) return Optional.of(Path.of(named));
        return Stream.of(System.getenv("PATH").split(":")).flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable).findFirst();
    }

    /** Where it may: as root on a Debian. */
    private static void installed() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) return;
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
    }

    private static void run(String... command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.to(Path.of("target/chromium.log").toFile()));
            builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
            builder.start().waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
