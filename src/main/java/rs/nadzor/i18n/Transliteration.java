package rs.nadzor.i18n;

import static java.util.Map.entry;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;

/**
 * Serbian Cyrillic to Latin and back. To Latin is one to one and always safe. To Cyrillic leaves alone what is not
 * Serbian ({@link Keep}) and knows the words in which lj, nj and dž are two letters ({@link Seams}).
 * Letters of other Cyrillic alphabets stay as they are. A null text stays null.
 */
public final class Transliteration {

    private static final String CYRILLIC = "абвгдђежзијклљмнњопрстћуфхцчџш";
    private static final String[] LATIN = "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split(" ");
    private static final Map<String, String> TYPED_OTHERWISE = Map.ofEntries(
            entry("ǆ", "dž"), entry("ǅ", "Dž"), entry("Ǆ", "DŽ"), entry("ǉ", "lj"), entry("ǈ", "Lj"), entry("Ǉ", "LJ"),
            entry("ǌ", "nj"), entry("ǋ", "Nj"), entry("Ǌ", "NJ"), entry("Ð", "Đ"), entry("ð", "đ"));

    private Transliteration() {
    }

    public static String to(Language language, String serbian) {
        return switch (language) {
            case SR -> toLatin(serbian);
            case SR_CYRL -> toCyrillic(serbian);
            case EN -> serbian;
        };
    }

    public static String toLatin(String text) {
        if (text == null) return null;
        text = composed(text);
        StringBuilder latin = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            int place = CYRILLIC.indexOf(Character.toLowerCase(letter));
            if (place < 0) latin.append(letter);
            else latin.append(Character.isUpperCase(letter) ? capital(LATIN[place], text, i) : LATIN[place]);
        }
        // Once more for letters that only Latin has with their mark: са̂м becomes sâm.
        return composed(latin.toString());
    }

    public static String toCyrillic(String text) {
        if (text == null || text.isEmpty()) return text;
        text = composed(text);
        // Whoever writes a sentence in Cyrillic and one word of it in Latin means it.
        if (mostlyCyrillic(text)) return text;
        StringBuilder cyrillic = new StringBuilder(text.length());
        int done = 0;
        for (MatchResult kept : Keep.in(text)) {
            cyrillic.append(letters(text.substring(done, kept.start()))).append(kept.group());
            done = kept.end();
        }
        return cyrillic.append(letters(text.substring(done))).toString();
    }

    private static String letters(String latin) {
        String parted = Seams.part(latin);
        StringBuilder cyrillic = new StringBuilder(latin.length());
        for (int i = 0; i < parted.length(); i++) {
            char letter = parted.charAt(i);
            if (letter == Seams.SEAM) continue;
            int two = i + 1 < parted.length() ? digraph(letter, parted.charAt(i + 1)) : -1;
            int place = two >= 0 ? two : single(letter);
            if (place < 0) {
                cyrillic.append(letter);
                continue;
            }
            char found = CYRILLIC.charAt(place);
            cyrillic.append(Character.isUpperCase(letter) ? Character.toUpperCase(found) : found);
            if (two >= 0) i++;
        }
        return cyrillic.toString();
    }

    private static int digraph(char first, char second) {
        // "nJ" is no letter: a small n before a capital J begins another word.
        if (Character.isLowerCase(first) && Character.isUpperCase(second)) return -1;
        return place("" + Character.toLowerCase(first) + Character.toLowerCase(second));
    }

    private static int single(char letter) {
        return place(String.valueOf(Character.toLowerCase(letter)));
    }

    private static int place(String letter) {
        for (int i = 0; i < LATIN.length; i++) if (LATIN[i].equals(letter)) return i;
        return -1;
    }

    /** ЉУБАВ is LJUBAV and Љубав is Ljubav: the letter after it decides, at the end of a word the one before. */
    private static String capital(String latin, String text, int at) {
        boolean shouting = at + 1 < text.length() && Character.isLetter(text.charAt(at + 1))
                ? Character.isUpperCase(text.charAt(at + 1))
                : at > 0 && Character.isUpperCase(text.charAt(at - 1));
        return shouting ? latin.toUpperCase(Locale.ROOT) : Character.toUpperCase(latin.charAt(0)) + latin.substring(1);
    }

    /** Letters and marks in one character (š, not s and ˇ), ǆ ǉ ǌ as the two letters people type, Icelandic Ð as Đ. */
    private static String composed(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        for (Map.Entry<String, String> typed : TYPED_OTHERWISE.entrySet()) composed = composed.replace(typed.getKey(), typed.getValue());
        return composed;
    }

    private static boolean mostlyCyrillic(String text) {
        int balance = 0;
        for (int i = 0; i < text.length(); i++) {
            Character.UnicodeScript script = Character.UnicodeScript.of(text.charAt(i));
            if (script == Character.UnicodeScript.CYRILLIC) balance++;
            else if (script == Character.UnicodeScript.LATIN) balance--;
        }
        return balance >= 0;
    }
}
