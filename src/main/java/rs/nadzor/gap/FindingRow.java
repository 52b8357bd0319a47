package rs.nadzor.gap;

/** A finding as the desk lists it: with its deal, in words, and where it stands; {@code review} is the one that counts, or null. */
public record FindingRow(Finding finding, FlagRule rule, String name, Wording wording, Review review, FindingState state) {
}
