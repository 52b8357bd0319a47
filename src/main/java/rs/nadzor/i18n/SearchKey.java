package rs.nadzor.i18n;

import rs.nadzor.shared.PlainLetters;

/**
 * What is compared when people search: Latin, lower case, no marks, đ as dj, words parted by single spaces.
 * Stored beside a text and made of what is typed, so that "huav" finds Хуавеј and "Djordjevic" finds Ђорђевић.
 */
public final class SearchKey {

    private SearchKey() {
    }

    /** Never null; a null or blank text has the empty key. */
    public static String of(String text) {
        return PlainLetters.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** One key for several names of the same thing. */
    public static String of(Iterable<String> names) {
        StringBuilder keys = new StringBuilder();
        for (String name : names) if (!of(name).isEmpty()) keys.append(keys.isEmpty() ? "" : " ").append(of(name));
        return keys.toString();
    }

    /** For {@code LIKE}: finds the typed words in a stored key, in the order typed. Keys hold no wildcards. */
    public static String like(String typed) {
        return "%" + of(typed).replace(' ', '%') + "%";
    }
}
