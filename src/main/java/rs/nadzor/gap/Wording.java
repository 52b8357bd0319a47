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
