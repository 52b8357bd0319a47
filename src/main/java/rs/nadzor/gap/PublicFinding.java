package rs.nadzor.gap;

import java.time.LocalDate;
import java.util.List;

import rs.nadzor.i18n.LocalizedText;

/**
 * A finding whose facts one person checked and another approved, as the public reads it: a question with its facts and
 * what would explain them. Dates are days in Belgrade (ISO); {@code comment} says what the authority was asked and
 * answered, or why it was not asked.
 */
public record PublicFinding(String anchor, String rule, int version, LocalizedText name, LocalizedText question,
        LocalizedText observed, List<PublicOperand> operands, List<LocalizedText> explanations, LocalizedText settles,
        String foundOn, String reviewedOn, LocalizedText comment) {

    /** The chapter's name in the content of an edition. */
    public static final String CHAPTER = "findings";

    /** Whether this fact prints its label, or stands with the one before it under the same. */
    public boolean isNamed(int index) {
        return index == 0 || !operands.get(index).label().equals(operands.get(index - 1).label());
    }

    public LocalDate found() {
        return LocalDate.parse(foundOn);
    }

    public LocalDate reviewed() {
        return LocalDate.parse(reviewedOn);
    }
}
