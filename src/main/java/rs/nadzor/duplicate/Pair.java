package rs.nadzor.duplicate;

/** The record that stays, and the one that is found to be the same. */
public record Pair(Side kept, Side duplicate) {
}
