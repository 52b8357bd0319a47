package rs.nadzor.duplicate;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a feature does with its rows when a record that they name turns out to be the same as another. Plain SQL, whose
 * events in the audit are what {@link Separation} takes back. A test compares {@link #references} with the catalog of the
 * database, so that a new foreign key without a decision is noticed.
 */
public interface Follower {

    /** The table of the record, such as {@code organization}. */
    String kind();

    /** Every column ({@code party.organization_id}) whose rows this decides about, those that stay where they are among them. */
    Set<String> references();

    /** What would move, in words, for the preview; nothing for nothing. */
    List<String> moving(UUID duplicate);

    /** Whoever named the duplicate names the one that stays. */
    void follow(UUID duplicate, UUID kept);

    /** Before what had moved goes back: what cannot go with it. */
    default void separating(UUID duplicate, UUID kept) {
    }

    /** What had moved is back; what came to hang on it since goes with it. */
    default void separated(UUID duplicate, UUID kept) {
    }
}
