package rs.nadzor.watch;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A word that somebody typed, as it is looked for.
 *
 * @param key the word, see {@code SearchKey}
 * @param stems what it is cut to, and itself: what begins with one of them is meant; none of what stands nowhere
 * @param alike stems of words that are spelled alike and meant, too
 */
record SearchWord(String key, List<String> stems, List<String> alike) {

    boolean means(Collection<String> stemsOfAnother) {
        return stemsOfAnother.stream().anyMatch(stem -> alike.contains(stem) || stems.stream().anyMatch(stem::startsWith));
    }

    /** In the language of PostgreSQL's full text search; null where nothing can be meant. Stems hold letters and digits only. */
    String query() {
        String query = Stream.concat(stems.stream().map(stem -> "'" + stem + "':*"), alike.stream().map(stem -> "'" + stem + "'"))
                .collect(Collectors.joining(" | "));
        return query.isEmpty() ? null : "(" + query + ")";
    }
}
