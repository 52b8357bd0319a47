package rs.nadzor.i18n;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The script a text is written in. */
public enum Script {

    LATIN, CYRILLIC,
    /** Words of both: "Компанија Huawei". Not an error by itself, unlike a mixed word; see {@link #mixedWords}. */
    MIXED,
    /** No letter of either: numbers, punctuation, Chinese. */
    NONE;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    // Letters that look alike, in the same places of both.
    private static final String CYRILLIC_TWINS = "аеорсухјѕіАВЕКМНОРСТУХЈЅІ", LATIN_TWINS = "aeopcyxjsiABEKMHOPCTYXJSI";

    public static Script of(String text) {
        boolean latin = has(text, UnicodeScript.LATIN), cyrillic = has(text, UnicodeScript.CYRILLIC);
        return latin ? cyrillic ? MIXED : LATIN : cyrillic ? CYRILLIC : NONE;
    }

    /** Words that mix both scripts inside, as "Повереникy" with a Latin y: they look right and no search finds them. */
    public static List<String> mixedWords(String text) {
        if (text == null) return List.of();
        return WORD.matcher(text).results().map(MatchResult::group).filter(word -> of(word) == MIXED)
                .distinct().toList();
    }

    /**
     * The text with mixed words put into one script, where all letters of the other one have a twin: the script that
     * has letters without a twin wins, Cyrillic where neither has. Words that cannot be settled so stay as they are.
     */
    public static String settleMixedWords(String text) {
        if (text == null) return null;
        return WORD.matcher(text).replaceAll(word -> of(word.group()) == MIXED ? settle(word.group()) : word.group());
    }

    private static String settle(String word) {
        String cyrillic = swap(word, LATIN_TWINS, CYRILLIC_TWINS);
        if (of(cyrillic) == CYRILLIC) return cyrillic;
        String latin = swap(word, CYRILLIC_TWINS, LATIN_TWINS);
        return of(latin) == LATIN ? latin : word;
    }

    private static String swap(String word, String from, String to) {
        StringBuilder swapped = new StringBuilder(word);
        for (int i = 0; i < word.length(); i++) {
            int place = from.indexOf(word.charAt(i));
            if (place >= 0) swapped.setCharAt(i, to.charAt(place));
        }
        return swapped.toString();
    }

    private static boolean has(String text, UnicodeScript script) {
        return text != null && text.codePoints()
                .anyMatch(letter -> Character.isLetter(letter) && UnicodeScript.of(letter) == script);
    }
}
