package rs.nadzor.draft;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A field of a form and what was typed into it; a name may come more than once. */
public record TypedField(String name, String value) {

    /** Whether it reads as a person wrote it: no version, id, key or code of a choice, which the form carries by itself. */
    public boolean isWritten() {
        return !value.isBlank() && !value.matches("-?[0-9]|[0-9a-f-]{36}|[0-9a-f]{64}.*|[a-z]+(_[a-z]+)*|[A-Z]{3}");
    }

    /** Whether it is the name of a file that was chosen, which no browser gives back. */
    public boolean isFile() {
        return name.startsWith("file:");
    }

    /** Out of {@code application/x-www-form-urlencoded}; what is no such text is left out. */
    static List<TypedField> read(String encoded) {
        return Stream.of(encoded.split("&")).map(pair -> pair.split("=", 2)).filter(pair -> pair.length == 2)
                .flatMap(TypedField::decoded).toList();
    }

    public static String write(Stream<TypedField> fields) {
        return fields.map(field -> encoded(field.name) + "=" + encoded(field.value)).collect(Collectors.joining("&"));
    }

    private static Stream<TypedField> decoded(String[] pair) {
        try {
            return Stream.of(new TypedField(URLDecoder.decode(pair[0], StandardCharsets.UTF_8),
                    URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
        } catch (IllegalArgumentException notEncoded) {
            return Stream.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
