package rs.nadzor.i18n;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The build, too, fails on a missing or surplus key, but it names the wrong language; here it is named. */
class MessageFilesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Pattern EXPRESSION = Pattern.compile("\\{[^{}]*}");
    private static final Pattern NAME = Pattern.compile("(?<![\\p{L}:.'])[a-z]\\w*(?=[.)} ])");

    private static final Set<String> QUTE_WORDS = Set.of("in", "is", "and", "or", "eq", "ne", "gt", "ge", "lt", "le");

    @ParameterizedTest
    @MethodSource("bundles")
    void haveTheSameKeysInEachLanguage(String bundle) throws IOException {
        assertEquals(keys(bundle, Language.SR_CYRL), keys(bundle, Language.EN));
        assertEquals(keys(bundle, Language.SR_CYRL), keys(bundle, Language.SR));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void haveATextForEachKey(String bundle) throws IOException {
        for (Language language : Language.values())
            messages(bundle, language).forEach(
                    (key, text) -> assertFalse(text.toString().isBlank(), bundle + ":" + key));
    }

    /** A translation that forgets the number, or asks for one that is not given. */
    @ParameterizedTest
    @MethodSource("bundles")
    void speakOfTheSameThings(String bundle) throws IOException {
        Properties english = messages(bundle, Language.EN);
        messages(bundle, Language.SR_CYRL).forEach((key, text) -> assertEquals(
                named(text.toString()), named(english.getProperty(key.toString(), "")), bundle + ":" + key));
    }

    /** Typed in Latin they would be shown in the same Cyrillic: the lists of seams and names suffice for our texts. */
    @ParameterizedTest
    @MethodSource("bundles")
    void returnFromLatinUnchanged(String bundle) throws IOException {
        messages(bundle, Language.SR_CYRL).forEach((key, text) -> {
            String words = EXPRESSION.matcher(text.toString()).replaceAll(" ");
            if (Script.of(words) == Script.CYRILLIC)
                assertEquals(words, Transliteration.toCyrillic(Transliteration.toLatin(words)), bundle + ":" + key);
        });
    }

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.contains("_"))
                    .map(name -> name.substring(0, name.lastIndexOf('_'))).distinct().sorted().toList().stream();
        }
    }

    private static Set<String> named(String text) {
        return EXPRESSION.matcher(text).results().map(expression -> expression.group().replaceAll("'[^']*'", "''"))
                .flatMap(expression -> NAME.matcher(expression).results().map(MatchResult::group))
                .filter(name -> !QUTE_WORDS.contains(name)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Object> keys(String bundle, Language language) throws IOException {
        return new TreeSet<>(messages(bundle, language).keySet());
    }

    private static Properties messages(String bundle, Language language) throws IOException {
        var messages = new Properties();
        try (Reader file = Files.newBufferedReader(MESSAGES.resolve(bundle + "_" + language.tag() + ".properties"))) {
            messages.load(file);
        }
        return messages;
    }
}
