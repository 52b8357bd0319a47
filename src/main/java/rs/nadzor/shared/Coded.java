package rs.nadzor.shared;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A word of a fixed vocabulary. Its code is the lower-case name: that is what the database, addresses, forms and files
 * hold, so a constant may be moved but never renamed. An enum that is stored also carries
 * {@code @EnumeratedValue final String code = Coded.codeOf(this);} and fields of it {@code @Enumerated(STRING)}.
 */
public interface Coded {

    String name();

    default String code() {
        return codeOf(this);
    }

    static String codeOf(Coded word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /** The word with this code; empty for null, blank and anything that is not in the vocabulary. */
    static <E extends Enum<E> & Coded> Optional<E> read(Class<E> vocabulary, String code) {
        return Stream.of(vocabulary.getEnumConstants()).filter(word -> word.code().equals(code)).findFirst();
    }
}
