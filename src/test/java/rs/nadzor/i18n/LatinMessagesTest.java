package rs.nadzor.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Serbian messages are written in Cyrillic; the Latin file is their transliteration, to the letter.
 * {@code ./mvnw test -Dtest=LatinMessagesTest -Dnadzor.write-latin=true} writes it.
 */
class LatinMessagesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final String CYRILLIC = "_sr-Cyrl.properties", LATIN = "_sr-Latn.properties";

    @ParameterizedTest
    @MethodSource("cyrillicFiles")
    void isTheTransliterationOfTheCyrillicFile(Path cyrillic) throws IOException {
        String wanted = Transliteration.toLatin(Files.readString(cyrillic));
        Path latin = MESSAGES.resolve(cyrillic.getFileName().toString().replace(CYRILLIC, LATIN));
        if (Boolean.getBoolean("nadzor.write-latin")) Files.writeString(latin, wanted);
        assertTrue(Files.exists(latin), () -> "missing: " + latin + "; see docs/translating.md");
        assertEquals(wanted, Files.readString(latin), () -> latin + " differs; see docs/translating.md");
    }

    @Test
    void hasNoLatinFileWithoutACyrillicOne() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            var orphans = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(LATIN))
                    .filter(name -> !Files.exists(MESSAGES.resolve(name.replace(LATIN, CYRILLIC)))).toList();
            assertTrue(orphans.isEmpty(), orphans::toString);
        }
    }

    /** A Latin letter inside a Cyrillic word looks right and reads wrong. */
    @ParameterizedTest
    @MethodSource("cyrillicFiles")
    void hasNoWordOfBothScripts(Path cyrillic) throws IOException {
        String text = Files.readString(cyrillic).replaceAll("\\\\[nt]", " ");
        assertTrue(Script.mixedWords(text).isEmpty(), () -> cyrillic + ": " + Script.mixedWords(text));
    }

    static Stream<Path> cyrillicFiles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.filter(file -> file.toString().endsWith(CYRILLIC)).sorted().toList().stream();
        }
    }
}
