package rs.nadzor.i18n;

import java.util.Comparator;
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

    private static final String START = "(?<![\\p{L}\\p{N}])", STOP = "(?![\\p{L}\\p{N}])";
    // Case endings of nouns and of the adjectives in -ov: -a, -om, -jem, -ovog …
    private static final String ENDING = "j?(?:a|e|i|o|u|om|em|im|ama|ima|ov(?:a|e|i|o|u|og|om|oj|ih|im|ima)?)";
    private static final String TIED_ENDING = "(?:-" + ENDING + STOP + ")?";
    private static final String FOREIGN_LETTER = "[\\p{IsLatin}&&[^a-pr-vzA-PR-VZčćšžđČĆŠŽĐ]]";
    private static final String UP_TO_SPACE = "\\S{0,500}[\\p{L}\\p{N}/]";

    private static final String URL = "(?:[a-zA-Z]{1,10}://|www\\.)" + UP_TO_SPACE;
    private static final String MAIL = "[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,5}";
    private static final String DOMAIN_OR_FILE = "[\\p{L}\\p{N}_-]{2,63}(?:\\.[\\p{L}\\p{N}_-]{1,63}){0,5}\\."
            + "(?:rs|com|org|net|info|eu|gov|edu|cn|hk|de|uk|us|io|me|ba|hr"
            + "|pdf|docx?|xlsx?|ods|csv|json|xml|html?|zip|jpe?g|png|txt|eml)" + STOP + "(?:/" + UP_TO_SPACE + ")?";
    private static final String IDENTIFIER = "\\w{0,63}_\\w{0,63}";
    private static final String NAME = "(?:" + entries("name") + ")(?:-?" + ENDING + ")?" + STOP;
    private static final String NUMBER_AND_UNIT = "\\p{N}[\\p{N}.,]{0,20}[\\s\\u00a0\\u202f]?(?:" + entries("unit")
            + ")" + STOP;
    // Capitals and digits together, parted by hyphens or not: IPC6625-Z30, CH-92A, 4G/5G.
    private static final String CODE = "(?=[\\p{L}\\p{N}/-]{0,40}\\p{N})(?=[\\p{N}/-]{0,40}\\p{Lu})"
            + "[\\p{Lu}\\p{N}]{1,40}(?:[-/][\\p{Lu}\\p{N}]{1,40}){0,5}" + STOP + TIED_ENDING;
    private static final String WORD_WITH_DIGIT = "\\p{L}+\\p{N}[\\p{L}\\p{N}]*" + STOP;
    // Up to 39. Not a lone I, which in capitals is the word "and", nor the initial V.
    private static final String ROMAN = "(?:X{1,3}(?:IX|IV|V?I{0,3})|IX|IV|VI{1,3}|I{2,3}|V(?!\\.))" + STOP
            + TIED_ENDING;
    // eLTE and iPhone, but not our own eUprava.
    private static final String INNER_CAPITAL = "(?!e\\p{Lu}\\p{Ll})\\p{L}*\\p{Ll}\\p{Lu}\\p{L}*" + STOP + TIED_ENDING;
    private static final String FOREIGN_WORD = "\\p{L}*" + FOREIGN_LETTER + "\\p{L}*" + TIED_ENDING;
    // Letters that Serbian never doubles (Macchina, Business). In small letters only, because of СССР.
    private static final String DOUBLED = "\\p{L}*(?:cc|ch|ff|gg|kk|ll|mm|pp|ss|tt)\\p{L}*" + TIED_ENDING;

    // All of them begin where a word or a number begins, and none looks further than a few dozen characters: a page
    // shows many texts, and some are pasted by strangers.
    private static final Pattern KEPT = Pattern.compile(START + "(?:" + String.join("|", URL, MAIL, DOMAIN_OR_FILE,
            IDENTIFIER, NAME, NUMBER_AND_UNIT, CODE, WORD_WITH_DIGIT, ROMAN, INNER_CAPITAL, FOREIGN_WORD, DOUBLED)
            + ")");

    private Keep() {
    }

    static List<MatchResult> in(String latin) {
        return KEPT.matcher(latin).results().toList();
    }

    /** Longest first, so that "Safe City" is found before "Safe". */
    private static String entries(String kind) {
        return WordList.read("i18n/keep.txt").stream().map(line -> line.split("\\s+", 2))
                .filter(entry -> entry[0].equals(kind)).map(entry -> entry[1])
                .sorted(Comparator.comparing(String::length).reversed()).map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }
}
