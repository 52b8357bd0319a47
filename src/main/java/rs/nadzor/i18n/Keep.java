package rs.nadzor.i18n;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The parts of a Latin text that stay Latin when the rest turns to Cyrillic: names and words of {@code i18n/keep.txt},
 * addresses, models and codes, units after a number, Roman numerals, and words with a letter Serbian does not have.
 * A Serbian ending stays with what it is attached to: {@code Huawei-a}, {@code Hikvisiona}.
 */
final class Keep {

    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])", NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";
    // Case endings of nouns and of the adjectives in -ov: -a, -om, -ovog, -jem …
    private static final String ENDING = "j?(?:a|e|i|o|u|om|em|im|ama|ima|ov(?:a|e|i|o|u|og|om|oj|ih|im|ima)?)";
    private static final String SERBIAN = "a-pr-vzA-PR-VZčćšžđČĆŠŽĐ";
    private static final String FOREIGN_LETTER = "[\\p{IsLatin}&&[^" + SERBIAN + "]]";
    private static final Pattern KEPT = Pattern.compile(String.join("|",
            "[a-zA-Z][a-zA-Z+.-]*://\\S*[\\p{L}\\p{N}/]", "www\\.\\S*[\\p{L}\\p{N}/]",
            "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+",
            // A domain, a file name or a path: letters on both sides of a point without a space.
            NO_LETTER_BEFORE + "[\\p{L}\\p{N}_-]{2,}(?:\\.[\\p{L}\\p{N}_-]+)*\\.(?:rs|срб|com|org|net|info|eu|gov|edu|cn|hk|de|uk|us|io|me|ba|hr"
                    + "|pdf|docx?|xlsx?|ods|csv|json|xml|html?|zip|jpe?g|png|txt|eml)" + NO_LETTER_AFTER + "(?:/\\S*[\\p{L}\\p{N}/])?",
            NO_LETTER_BEFORE + "\\w*_\\w*",
            names("name"),
            // A unit belongs to the number before it.
            "(?<=\\p{N}[\\s\\u00a0\\u202f]?)(?:" + entries("unit") + ")" + NO_LETTER_AFTER,
            // Codes: letters and digits together, or capitals tied to digits by a hyphen (IPC6625-Z30, CH-92A, G-20).
            NO_LETTER_BEFORE + "(?=[\\p{L}\\p{N}/-]*\\p{N})(?=[\\p{N}/-]*\\p{Lu})[\\p{Lu}\\p{N}]+(?:[-/][\\p{Lu}\\p{N}]+)*"
                    + "(?=(?:[-–]\\p{L}|" + "[^\\p{L}\\p{N}]|$))" + "(?:-" + ENDING + NO_LETTER_AFTER + ")?",
            NO_LETTER_BEFORE + "\\p{L}+\\p{N}[\\p{L}\\p{N}]*" + NO_LETTER_AFTER,
            // Roman numerals up to 39, except a lone I, which in capitals is the word "and".
            NO_LETTER_BEFORE + "(?:X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|VI{1,3}|I{2,3}|V(?!\\.))" + NO_LETTER_AFTER + "(?:-" + ENDING + NO_LETTER_AFTER + ")?",
            // Capitals inside a word (eLTE, iPhone), but not our own eUprava.
            NO_LETTER_BEFORE + "(?!e\\p{Lu}\\p{Ll})\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*" + NO_LETTER_AFTER + "(?:-" + ENDING + NO_LETTER_AFTER + ")?",
            NO_LETTER_BEFORE + "\\p{L}*" + FOREIGN_LETTER + "\\p{L}*(?:-" + ENDING + NO_LETTER_AFTER + ")?"));

    private Keep() {
    }

    static List<MatchResult> in(String latin) {
        return KEPT.matcher(latin).results().toList();
    }

    /** Longest first, so that "Safe City" is found before "Safe". */
    private static String names(String kind) {
        return NO_LETTER_BEFORE + "(?:" + entries(kind) + ")(?:-?" + ENDING + ")?" + NO_LETTER_AFTER;
    }

    private static String entries(String kind) {
        return WordList.read("i18n/keep.txt").stream().map(line -> line.split("\\s+", 2)).filter(entry -> entry[0].equals(kind))
                .map(entry -> entry[1]).sorted((a, b) -> b.length() - a.length()).map(Pattern::quote).collect(Collectors.joining("|"));
    }
}
