package rs.nadzor.duplicate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import rs.nadzor.web.Decisions;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Merge;
import rs.nadzor.web.Reconciliation.Wording;

/** Two records field by field: what both say alike, what only one says, and where a person chooses. */
public record Comparison(List<Row> rows, Map<String, String> merged) {

    /** What becomes of a field. */
    public enum Outcome { SAME, STAYS, TAKEN, CHOICE }

    /**
     * @param problem two different values that one thing cannot have: nothing is suggested
     * @param answer "mine": as the one that stays has it, "theirs", or "" where nothing is chosen yet
     */
    public record Row(String field, String label, String kept, String duplicate, Outcome outcome, boolean problem, String answer) {

        public String name() {
            return "keep-" + field;
        }

        public boolean isChoice() {
            return outcome == Outcome.CHOICE;
        }

        /** Whether the value of the duplicate is the one that will be read. */
        public boolean takes() {
            return outcome == Outcome.TAKEN || isChoice() && answer.equals("theirs");
        }
    }

    /**
     * How to read two forms of one kind.
     *
     * @param together fields that mean something only together
     * @param says whether a field says something, if only that it is unknown
     * @param problems fields of which one thing has one value
     */
    public record Reading(List<Set<String>> together, BiPredicate<String, Map<String, String>> says, Set<String> problems, Wording words) {
    }

    public static Comparison of(Map<String, String> kept, Map<String, String> duplicate, Reading reading, Decisions decided) {
        Set<String> fields = new LinkedHashSet<>(kept.keySet());
        fields.addAll(duplicate.keySet());
        Set<Set<String>> groups = new LinkedHashSet<>();
        fields.forEach(field -> groups.add(Merge.groupOf(field, reading.together)));
        List<Row> rows = new ArrayList<>();
        Map<String, String> merged = new LinkedHashMap<>();
        for (Set<String> group : groups) {
            Row row = row(group, kept, duplicate, reading, decided);
            if (!row.kept.isEmpty() || !row.duplicate.isEmpty()) rows.add(row);
            group.forEach(field -> merged.put(field, (row.takes() ? duplicate : kept).getOrDefault(field, "")));
        }
        return new Comparison(rows, merged);
    }

    private static Row row(Set<String> group, Map<String, String> kept, Map<String, String> duplicate, Reading reading, Decisions decided) {
        String first = group.iterator().next();
        int own = weight(group, kept, reading), other = weight(group, duplicate, reading);
        boolean alike = group.stream().allMatch(field -> kept.getOrDefault(field, "").equals(duplicate.getOrDefault(field, "")));
        Outcome outcome = alike ? Outcome.SAME : own > other || other == 0 ? Outcome.STAYS : own < other ? Outcome.TAKEN : Outcome.CHOICE;
        boolean problem = outcome == Outcome.CHOICE && reading.problems.contains(first);
        return new Row(first, reading.words.label(first), text(group, kept, own, reading), text(group, duplicate, other, reading), outcome,
                problem, decided.kept().getOrDefault(first, problem ? "" : "mine"));
    }

    /** A value outweighs a reason for having none, which outweighs silence. */
    private static int weight(Set<String> group, Map<String, String> side, Reading reading) {
        return group.stream().mapToInt(field -> !reading.says.test(field, side) ? 0
                : Merge.name(field).equals("empty") ? 1 : 2).max().orElse(0);
    }

    private static String text(Set<String> group, Map<String, String> side, int weight, Reading reading) {
        if (weight == 0) return "";
        return group.stream().filter(field -> reading.says.test(field, side)).map(field -> reading.words.text(field, side.getOrDefault(field, ""))).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    /** The same with further rows, whose choices their maker reads by {@link #takes}. */
    public Comparison with(List<Row> more) {
        List<Row> all = new ArrayList<>(rows);
        all.addAll(more);
        return new Comparison(all, merged);
    }

    public boolean takes(String field) {
        return rows.stream().anyMatch(row -> row.field.equals(field) && row.takes());
    }

    /** Says beside each problem that one has to be chosen. */
    void check(FormErrors errors) {
        rows.stream().filter(row -> row.isChoice() && row.answer.isEmpty()).forEach(row -> errors.add(row.name(), "duplicate:choose"));
    }
}
