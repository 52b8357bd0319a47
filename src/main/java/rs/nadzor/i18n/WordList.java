package rs.nadzor.i18n;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A resource file with one entry a line; {@code #} begins a comment. */
final class WordList {

    private WordList() {
    }

    static List<String> read(String resource) {
        try (InputStream file = WordList.class.getClassLoader().getResourceAsStream(resource)) {
            if (file == null) throw new IllegalStateException("no resource " + resource);
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .map(line -> line.replaceFirst("#.*", "").strip()).filter(line -> !line.isEmpty()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
