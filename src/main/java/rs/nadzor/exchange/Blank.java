package rs.nadzor.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import rs.nadzor.contract.Empty;
import rs.nadzor.i18n.SearchKey;

/** Cells that say that there is nothing to say: a dash means that nobody looked, words say why. */
final class Blank {

    private static final Map<Empty, Pattern> WORDS = Map.of(
            Empty.UNKNOWN, Pattern.compile("(?:ne zna se|nije poznato|nepoznat[oai]?|nema podat\\w+|bez podat\\w+|unknown|not known|no data)"),
            Empty.UNDISCLOSED, Pattern.compile("(?:nije (?:objavljen\\w*|javn\\w+|dostupn\\w+)|neobjavljen\\w*|tajn[oa]?|poverljiv\\w*|undisclosed|not (?:disclosed|public|published)|secret)"),
            Empty.NOT_APPLICABLE, Pattern.compile("(?:nije primenljiv\\w*|ne primenjuje se|n a|na|np|not applicable)"));

    private Blank() {
    }

    /** A dash, a question mark, or nothing. */
    static boolean is(String cell) {
        return SearchKey.of(cell).isEmpty();
    }

    static Optional<Empty> why(String cell) {
        String key = SearchKey.of(cell);
        return WORDS.entrySet().stream().filter(word -> word.getValue().matcher(key).matches()).map(Map.Entry::getKey).findFirst();
    }
}
