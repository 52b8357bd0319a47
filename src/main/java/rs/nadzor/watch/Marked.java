package rs.nadzor.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import rs.nadzor.i18n.SearchKey;

/** A piece of a text, and whether it is one of the words that were looked for. */
public record Marked(String text, boolean found) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** @param wanted is asked with the key of each word */
    static List<Marked> in(String text, Predicate<String> wanted) {
        List<Marked> pieces = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int done = 0;
        while (word.find()) {
            if (!wanted.test(SearchKey.of(word.group()))) continue;
            if (word.start() > done) pieces.add(new Marked(text.substring(done, word.start()), false));
            pieces.add(new Marked(word.group(), true));
            done = word.end();
        }
        if (done < text.length()) pieces.add(new Marked(text.substring(done), false));
        return pieces;
    }

    static Stream<String> keys(String text) {
        return WORD.matcher(text).results().map(word -> SearchKey.of(word.group()));
    }
}
