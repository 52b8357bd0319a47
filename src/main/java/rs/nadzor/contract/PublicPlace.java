package rs.nadzor.contract;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;

/** A place of a deal's public page: its anchor, what it is called, what it says there, and the numbers of its notes. */
public record PublicPlace(String anchor, LocalizedText name, LocalizedText says, List<Integer> notes) {
    static final int LONGEST = 600;

    static PublicPlace of(String anchor, Function<Language, String> name, Function<Language, String> says, List<Integer> notes) {
        return new PublicPlace(anchor, both(language -> capital(name.apply(language))), both(says), notes);
    }

    /** Words of a vocabulary are in small letters; here they begin a line. */
    private static String capital(String name) {
        return name == null || name.isEmpty() ? name : name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static Map<String, PublicPlace> byAnchor(Stream<PublicPlace> places) {
        return places.collect(Collectors.toMap(PublicPlace::anchor, Function.identity(), (one, same) -> one));
    }

    /** Name and words in one line, as a record keeps them. */
    public LocalizedText line() {
        return line(LONGEST);
    }

    LocalizedText line(int longest) {
        return both(language -> {
            String words = says.text(language), line = words.isEmpty() ? name.text(language) : name.text(language) + ": " + words;
            return line.length() <= longest ? line : line.substring(0, longest).replaceFirst("\\s+\\S*$", "") + "…";
        });
    }

    private static LocalizedText both(Function<Language, String> text) {
        return new LocalizedText(text.apply(Language.SR_CYRL), text.apply(Language.EN));
    }
}
