package rs.nadzor.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a form shows above its fields when others saved theirs first: each field that both changed with both versions, to
 * choose from, and what was taken over from the others.
 */
public record Reconciliation(List<Both> both, List<Taken> taken) {

    public static final Reconciliation NONE = new Reconciliation(List.of(), List.of());

    /** Who saved the others' version, and when; null where that is not known. */
    public record Author(String name, Instant at) {
    }

    /** @param answer "mine", "theirs", or "" where nothing is chosen yet */
    public record Both(String field, String label, String mine, String theirs, Author author, String answer) {

        public String name() {
            return Decisions.ANSWER + field;
        }
    }

    public record Taken(String label, String text, Author author) {
    }

    /** How a kind of form speaks of its fields. */
    public interface Wording {

        String label(String field);

        /** What stands in a field, as people read it; "" for what is not theirs to read, such as an id. */
        String text(String field, String value);

        Optional<Author> author(Set<String> fields);
    }

    public boolean any() {
        return !both.isEmpty() || !taken.isEmpty();
    }

    static Reconciliation of(Merge merge, Wording words) {
        return new Reconciliation(merge.disputed().stream().map(group -> both(group, merge.mine(), merge.theirs(), "", words)).toList(),
                merge.taken().stream().map(group -> new Taken(label(group, words), text(group, merge.theirs(), words),
                        words.author(group).orElse(null))).toList());
    }

    /** The same choices again, since the form has an error. */
    static Reconciliation again(Decisions decided, Map<String, String> mine, Map<String, String> theirs, List<Set<String>> together,
            Wording words) {
        return new Reconciliation(decided.kept().entrySet().stream().map(asked -> both(Merge.groupOf(asked.getKey(), together), mine, theirs,
                asked.getValue(), words)).toList(), List.of());
    }

    private static Both both(Set<String> group, Map<String, String> mine, Map<String, String> theirs, String answer, Wording words) {
        return new Both(group.iterator().next(), label(group, words), text(group, mine, words), text(group, theirs, words),
                words.author(group).orElse(null), answer);
    }

    private static String label(Set<String> group, Wording words) {
        return words.label(group.iterator().next());
    }

    private static String text(Set<String> group, Map<String, String> fields, Wording words) {
        return group.stream().map(field -> words.text(field, fields.getOrDefault(field, ""))).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
