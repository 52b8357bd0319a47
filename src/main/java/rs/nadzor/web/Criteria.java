package rs.nadzor.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import rs.nadzor.i18n.SearchKey;
import rs.nadzor.shared.Coded;

/**
 * What a list is filtered and sorted by, in the order of its form: in words for people, as a query for addresses. A blank
 * value is no criterion; one that is not understood filters nothing, and whoever shows the list can say so.
 */
public final class Criteria {

    private final List<Criterion> all = new ArrayList<>();

    /** Words to look for; signs alone look for nothing. */
    public Criteria text(String name, String label, String value) {
        return SearchKey.of(value).isEmpty() ? this : choice(name, label, value, Optional::of);
    }

    /** A word of a vocabulary. */
    public <E extends Enum<E> & Coded> Criteria word(String name, String label, String value, Class<E> vocabulary,
            Function<E, String> words) {
        return choice(name, label, value, code -> Coded.read(vocabulary, code).map(words));
    }

    /** Anything else one may choose; empty for a choice that there is not. */
    public Criteria choice(String name, String label, String value, Function<String, Optional<String>> words) {
        if (value != null && !value.isBlank()) {
            String typed = value.strip();
            all.add(new Criterion(name, typed, label, words.apply(typed).orElse(null)));
        }
        return this;
    }

    /** What stands in an address, behind its question mark or not; of a name that comes twice the first, of nonsense nothing. */
    public static Map<String, String> read(String query) {
        Map<String, String> read = new HashMap<>();
        if (query == null) return read;
        for (String part : query.replaceFirst("^\\?", "").split("&")) {
            String[] pair = part.split("=", 2);
            if (pair.length == 2) read.putIfAbsent(decoded(pair[0]), decoded(pair[1]));
        }
        return read;
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return "";
        }
    }

    /** Those that choose the rows or their order. */
    public List<Criterion> understood() {
        return all.stream().filter(Criterion::isUnderstood).toList();
    }

    public List<Criterion> unknown() {
        return all.stream().filter(criterion -> !criterion.isUnderstood()).toList();
    }

    /** To be said to whoever meant them. */
    public String unknownWords() {
        return unknown().stream().map(it -> it.label() + " = " + it.value()).collect(Collectors.joining(", "));
    }

    /** The same rows in the same order: "" or {@code ?stage=signed&sort=title}, always written in the same way. */
    public String query() {
        String query = understood().stream().map(it -> it.name() + "=" + URLEncoder.encode(it.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
