package rs.nadzor.i18n;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words in which l+j, n+j or d+ž meet across a seam and stay two letters: {@code in|jekcija → инјекција}. */
final class Seams {

    static final char SEAM = '\u0001';

    // The stem, and after how many of its letters the seam comes.
    private static final Map<String, Integer> STEMS = WordList.read("i18n/seams.txt").stream()
            .collect(Collectors.toMap(entry -> entry.replace("|", ""), entry -> entry.indexOf('|')));
    // A stem begins a word or follows a usual prefix.
    private static final Pattern BEGINNING = Pattern.compile("(?<!\\p{L})(ne|de|re|pre|ras|naj|sub|bez|anti|auto)?("
            + STEMS.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|")) + ")",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private Seams() {
    }

    /** The text with a mark between the two letters. */
    static String part(String latin) {
        Function<MatchResult, String> marked = found -> {
            int seam = found.start(2) - found.start() + STEMS.get(found.group(2).toLowerCase(Locale.ROOT));
            return found.group().substring(0, seam) + SEAM + found.group().substring(seam);
        };
        return BEGINNING.matcher(latin).replaceAll(marked);
    }
}
