package rs.nadzor.audit;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import rs.nadzor.web.Difference;

/** What one person did at once, in the words of the reader's language. */
public record Told(long id, String actor, Instant at, boolean erased, boolean reversible, List<Matter> matters) {

    public boolean isLong() {
        return matters.size() > 12;
    }

    /** One thing that was added ("insert"), changed ("update") or taken away ("delete"). */
    public record Matter(String title, String action, List<Detail> details) {
    }

    /** A field before and after; "" for nothing. */
    public record Detail(String label, String before, String after) {
        private static final String CUT = "…";

        /** Of a text of several lines only those between the first and the last that differ. */
        public Detail parted() {
            List<String> was = before.lines().toList(), is = after.lines().toList();
            int most = Math.min(was.size(), is.size()), start = 0, end = 0;
            while (start < most && was.get(start).equals(is.get(start))) start++;
            while (end < most - start && was.get(was.size() - 1 - end).equals(is.get(is.size() - 1 - end))) end++;
            return new Detail(label, part(was, start, end), part(is, start, end));
        }

        public Difference difference() {
            return Difference.of(before, after);
        }

        private static String part(List<String> lines, int start, int end) {
            String differs = String.join("\n", lines.subList(start, lines.size() - end)).strip();
            if (differs.isEmpty() && start + end > 0) return CUT;
            return Stream.of(start > 0 ? CUT : "", differs, end > 0 ? CUT : "").filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        }
    }

    /** A field that somebody changed since, which is why the change cannot be taken back: what it would say, and what it says now. */
    public record Clash(String title, String label, String back, String now) {
    }
}
