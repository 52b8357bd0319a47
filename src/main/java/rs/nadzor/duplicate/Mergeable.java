package rs.nadzor.duplicate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import rs.nadzor.audit.Remembered;
import rs.nadzor.web.Decisions;

/** A kind of record of which there may be two of one thing. */
public interface Mergeable {

    /** Its history: its table, how its columns are called, who is told of a change. */
    Remembered history();

    /** Both as they stand; with a lock until the transaction ends, if they are to be changed. None is answered 404. */
    Pair pair(UUID kept, UUID duplicate, boolean toChange);

    /** Where people choose one by its name. */
    String suggestions();

    /** The record that was picked there, or whose name was typed. */
    Optional<UUID> picked(String id, String typed);

    /** Records that may be the same as this one, the likeliest first. */
    List<Side> likely(UUID id);

    Comparison compare(UUID kept, UUID duplicate, Decisions decided);

    /** What keeps these two from becoming one this way round, as keys of messages. */
    default List<String> hindrances(UUID kept, UUID duplicate) {
        return List.of();
    }

    /**
     * Gives the one that stays what was chosen; everything else has moved by now.
     *
     * @return what follows once that has been noted: whoever listens is told, and the public is led to the one that stays
     */
    Runnable take(UUID kept, UUID duplicate, Comparison chosen, String reason);

    /** After everything is back: whoever listens is told, and the public finds both again. */
    void separated(UUID kept, UUID duplicate);

    /** Columns of the record that are taken back together or not at all. */
    default List<Set<String>> together() {
        return List.of();
    }
}
