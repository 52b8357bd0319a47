package rs.nadzor.web;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One form that two people changed: as it was read, as it was typed (mine) and as it is by now (theirs). What one side
 * changed is taken; what both changed to different things is disputed, and a person decides.
 *
 * @param read null where nobody can tell any more what was read: then whatever differs is disputed
 * @param together fields that mean something only together, such as an amount and its currency: they are never mixed
 */
public record Merge(Map<String, String> read, Map<String, String> mine, Map<String, String> theirs, List<Set<String>> together) {

    private static final Pattern HUMP = Pattern.compile("(?=[A-Z])");

    /** Fields that belong together, the one that names them first. */
    public static Set<String> group(String... fields) {
        return new LinkedHashSet<>(List.of(fields));
    }

    /** What is disputed stays as it was typed. */
    public Map<String, String> merged() {
        Map<String, String> merged = new LinkedHashMap<>(mine);
        for (Set<String> group : groups()) {
            if (!changed(mine, group)) group.forEach(field -> merged.put(field, theirs.getOrDefault(field, "")));
        }
        return merged;
    }

    public List<Set<String>> disputed() {
        return groups().stream().filter(group -> changed(mine, group) && changed(theirs, group) && differ(mine, theirs, group)).toList();
    }

    /** What only they changed. */
    public List<Set<String>> taken() {
        return groups().stream().filter(group -> !changed(mine, group) && differ(mine, theirs, group)).toList();
    }

    /** The fields that stand or fall with this one, itself among them. */
    public static Set<String> groupOf(String field, List<Set<String>> together) {
        return together.stream().filter(group -> group.contains(field)).findFirst().orElse(Set.of(field));
    }

    /** Of the field alone: "technologies" for {@code technologies:drones}. */
    public static String name(String field) {
        return field.split(":", 2)[0];
    }

    /** As columns and messages are called: "name_sr" for {@code nameSr}. */
    public static String column(String name) {
        return HUMP.matcher(name).replaceAll("_").toLowerCase(Locale.ROOT);
    }

    private Set<Set<String>> groups() {
        Set<String> fields = new LinkedHashSet<>(theirs.keySet());
        fields.addAll(mine.keySet());
        if (read != null) fields.addAll(read.keySet());
        Set<Set<String>> groups = new LinkedHashSet<>();
        fields.forEach(field -> groups.add(groupOf(field, together)));
        return groups;
    }

    private boolean changed(Map<String, String> side, Set<String> group) {
        return read == null || differ(read, side, group);
    }

    private static boolean differ(Map<String, String> one, Map<String, String> other, Set<String> group) {
        return group.stream().anyMatch(field -> !one.getOrDefault(field, "").equals(other.getOrDefault(field, "")));
    }
}
