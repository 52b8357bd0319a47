package rs.nadzor.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import rs.nadzor.i18n.SearchKey;

/** A piece of a text, and whether it is one of the words that were looked for. */
public record Marked(String text, boolean found) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** @param stems keys; a word whose key begins with one of them is marked */
    static List<Marked> in(String text, List<String> stems) {
        List<Marked> pieces = new ArrayList<>();
        Matcher word = WORD.matcher(text);
        int done = 0;
        while (word.find()) {
            String key = SearchKey.of(word.group());
            if (stems.stream().noneMatch(key::startsWith)) continue;
            if (word.start() > done) pieces.add(new Marked(text.substring(done, word.start()), false));
            pieces.add(new Marked(word.group(), true));
            done = word.end();
        }
        if (done < text.length()) pieces.add(new Marked(text.substring(done), false));
        return pieces;
    }
}
