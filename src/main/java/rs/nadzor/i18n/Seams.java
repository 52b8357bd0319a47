package rs.nadzor.i18n;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in which l+j, n+j or d+ž meet across a seam and stay two letters: {@code in|jekcija → инјекција}. */
final class Seams {

    static final char SEAM = '\u0001';

    // A stem begins a word or follows a usual prefix; the seam lies where the lookbehind ends.
    private static final Pattern SEAMS = Pattern.compile(WordList.read("i18n/seams.txt").stream().map(Seams::place)
            .collect(Collectors.joining("|")), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Seams() {
    }

    /** The text with a mark between the two letters. */
    static String part(String latin) {
        return SEAMS.matcher(latin).replaceAll(String.valueOf(SEAM));
    }

    private static String place(String entry) {
        int seam = entry.indexOf('|');
        return "(?<=(?<!\\p{L})(?:ne|de|re|pre|ras|naj|sub|bez|anti|auto)?" + Pattern.quote(entry.substring(0, seam))
                + ")(?=" + Pattern.quote(entry.substring(seam + 1)) + ")";
    }
}
