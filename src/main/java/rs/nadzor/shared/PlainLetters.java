package rs.nadzor.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;

/**
 * Text reduced to what any keyboard can type: lower-case Latin letters without marks, from either script
 * ({@code Хуавеј → huavej}, {@code Đorđe → djordje}). For addresses, search keys and for reading what people type;
 * never for showing. Text meant for eyes goes through {@code Transliteration}.
 */
public final class PlainLetters {

    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            letter("а", "a"), letter("б", "b"), letter("в", "v"), letter("г", "g"), letter("д", "d"), letter("ђ", "dj"),
            letter("е", "e"), letter("ж", "z"), letter("з", "z"), letter("и", "i"), letter("ј", "j"),
            letter("к", "k"), letter("л", "l"), letter("љ", "lj"), letter("м", "m"), letter("н", "n"),
            letter("њ", "nj"), letter("о", "o"),
            letter("п", "p"), letter("р", "r"), letter("с", "s"), letter("т", "t"), letter("ћ", "c"), letter("у", "u"),
            letter("ф", "f"), letter("х", "h"), letter("ц", "c"), letter("ч", "c"), letter("џ", "dz"), letter("ш", "s"),
            letter("đ", "dj"), letter("ð", "dj"), letter("ł", "l"), letter("ø", "o"), letter("æ", "ae"),
            letter("œ", "oe"), letter("ß", "ss"), letter("ı", "i"), letter("þ", "th"),
            // The rest of Cyrillic comes from Russian, Bulgarian, Macedonian and Ukrainian sources.
            letter("й", "j"), letter("ы", "y"), letter("э", "e"), letter("ю", "ju"), letter("я", "ja"),
            letter("щ", "sc"), letter("ъ", ""), letter("ь", ""), letter("ѕ", "dz"), letter("і", "i"),
            letter("є", "je"), letter("ґ", "g"));

    private PlainLetters() {
    }

    public static String of(String text) {
        if (text == null) return "";
        StringBuilder plain = new StringBuilder(text.length() + 8);
        Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints().forEach(letter -> append(letter, plain));
        return plain.toString();
    }

    /** The same with capitals where the text has them, for who must tell a name from a word: {@code Ђорђе → Djordje}. */
    static String cased(String text) {
        if (text == null) return "";
        StringBuilder plain = new StringBuilder(text.length() + 8);
        Normalizer.normalize(text, Normalizer.Form.NFKC).codePoints().forEach(letter -> {
            int start = plain.length();
            append(Character.toLowerCase(letter), plain);
            if (Character.isUpperCase(letter) && plain.length() > start) plain.setCharAt(start, Character.toUpperCase(plain.charAt(start)));
        });
        return plain.toString();
    }

    private static void append(int letter, StringBuilder plain) {
        // The whole letter first, since й would fall apart into и; then without its marks: č → c, ё → е → e.
        if (LETTERS.containsKey(letter)) plain.append(LETTERS.get(letter));
        else Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD).codePoints()
                .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                .forEach(part -> plain.append(LETTERS.getOrDefault(part, Character.toString(part))));
    }

    private static Map.Entry<Integer, String> letter(String from, String to) {
        return Map.entry(from.codePointAt(0), to);
    }
}
