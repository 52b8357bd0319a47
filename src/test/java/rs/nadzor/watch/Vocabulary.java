package rs.nadzor.watch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;

/** The types and properties of schema.org that a page may use, from a copy: a misspelled one is found out, and one that is of another type. */
final class Vocabulary {
    private static final String TERMS = "http://schema.org/";
    private static final Set<String> DATA = Set.of("Text", "URL", "Date", "DateTime", "Number", "Integer", "Boolean", "Time", "CssSelectorType", "XPathType");

    private final Map<String, Set<String>> above = new HashMap<>();
    /** By "Type.property": the types of its values. */
    private final Map<String, Set<String>> values = new HashMap<>();

    Vocabulary() throws IOException {
        try (InputStream terms = Vocabulary.class.getResourceAsStream("/schema-org/terms.tsv")) {
            for (String line : new String(terms.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> !line.startsWith("#")).toList()) {
                String[] parts = line.split("\t", 3);
                Set<String> types = parts[2].isEmpty() ? Set.of() : Set.of(parts[2].split(" "));
                if (parts[1].equals("<")) above.put(parts[0], types);
                else values.put(parts[0] + "." + parts[1], types);
            }
        }
    }

    /** @param thing expanded JSON-LD */
    List<String> mistakes(JsonObject thing) {
        List<String> mistakes = new ArrayList<>();
        look(thing, mistakes);
        return mistakes;
    }

    private void look(JsonObject thing, List<String> mistakes) {
        String type = type(thing);
        if (!above.containsKey(type)) mistakes.add("no type: " + type);
        else thing.forEach((property, value) -> {
            if (!property.startsWith("@")) look(type, property.replace(TERMS, ""), value.asJsonArray(), mistakes);
        });
    }

    private void look(String type, String property, JsonArray found, List<String> mistakes) {
        // "query-input" says how the property "query" of an action is filled in (schema.org/docs/actions.html).
        boolean input = property.endsWith("-input") && lineage(type).contains("Action");
        Set<String> wanted = wanted(type, input ? property.substring(0, property.length() - "-input".length()) : property);
        if (wanted.isEmpty()) mistakes.add("no property of " + type + ": " + property);
        else for (JsonValue value : found) {
            JsonObject one = value.asJsonObject();
            if (one.containsKey("@type") && !one.containsKey("@value")) {
                if (lineage(type(one)).stream().noneMatch(wanted::contains)) mistakes.add(type + "." + property + " is no " + type(one));
                look(one, mistakes);
            } else if (wanted.stream().noneMatch(DATA::contains)) mistakes.add(type + "." + property + " is no plain value");
        }
    }

    private Set<String> wanted(String type, String property) {
        Set<String> wanted = new TreeSet<>();
        lineage(type).forEach(one -> wanted.addAll(values.getOrDefault(one + "." + property, Set.of())));
        return wanted;
    }

    private Set<String> lineage(String type) {
        Set<String> all = new TreeSet<>(Set.of(type));
        above.getOrDefault(type, Set.of()).forEach(one -> all.addAll(lineage(one)));
        return all;
    }

    private static String type(JsonObject thing) {
        return thing.containsKey("@type") ? thing.getJsonArray("@type").getString(0).replace(TERMS, "") : "";
    }
}
