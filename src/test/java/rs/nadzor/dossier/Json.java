package rs.nadzor.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Ways to walk through the dossier's JSON. */
final class Json {

    private Json() {
    }

    static Stream<JsonNode> items(JsonNode array) {
        return IntStream.range(0, array.size()).mapToObj(array::get);
    }

    static Set<String> keys(JsonNode array) {
        return items(array).map(item -> item.get("key").textValue()).collect(Collectors.toCollection(TreeSet::new));
    }

    static Set<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    static Stream<String> ids(String pattern, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(pattern::formatted);
    }

    static JsonNode read(Path file) {
        try {
            return new ObjectMapper().readTree(Files.readString(file));
        } catch (IOException unreadable) {
            throw new IllegalStateException(file.toString(), unreadable);
        }
    }
}
