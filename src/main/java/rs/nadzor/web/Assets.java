package rs.nadzor.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

import rs.nadzor.shared.Fingerprint;

/** The style sheets and scripts, which browsers keep: their version stands in the address, so that a new build is seen at once. */
@Named("assets")
@ApplicationScoped
public class Assets {

    private static final List<String> FILES = List.of("base.css", "frame.css", "evidence.css", "list.css", "form.css", "desk.css",
            "print.css", "icon.svg", "picker.js", "drop.js", "repeat.js", "draft.js", "propose.js", "copy.js", "keys.js", "place.js");

    private final String version = Fingerprint.of(String.join("", FILES.stream().map(Assets::read).toList())).hex().substring(0, 10);

    /** Changes when any of the files does. */
    public String version() {
        return version;
    }

    private static String read(String file) {
        try (InputStream in = Thread.currentThread().getContextClassLoader()
                .getResourceAsStream("META-INF/resources/assets/" + file)) {
            return Fingerprint.of(in).hex();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
