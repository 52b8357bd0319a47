package rs.nadzor.gap;

import java.util.List;

/**
 * A finding in one language.
 *
 * @param question what the rule asks
 * @param observed what is observed, in one sentence with its numbers
 * @param lines the facts behind it
 * @param explanations what would explain it without anybody having done wrong
 * @param settles which document would answer the question
 */
public record Wording(String question, String observed, List<Line> lines, List<String> explanations, String settles) {

    /** Whether this line prints its label, or stands with the one before it under the same. */
    public boolean isNamed(int index) {
        return index == 0 || !lines.get(index).label().equals(lines.get(index - 1).label());
    }

    /**
     * @param anchor the place on the deal's public page where this fact stands with its sources, or null
     * @param cited sources named in the line; their titles stay in their own language
     */
    public record Line(String label, String value, String anchor, List<PublicCited> cited) {

        public static Line of(String label, Object value) {
            return new Line(label, value.toString(), null, List.of());
        }
    }
}
