package rs.nadzor.restriction;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import rs.nadzor.audit.History;

/** A kind of record that can be for named people alone; a feature declares one as a bean. */
public interface Restrictable {

    /** A record that only one other uses, so that it may go along. */
    record Along(String kind, UUID id, String title) {
    }

    /** The table of the records. */
    String kind();

    /** Where it stands and what it is called; none, and one that the person may not see, is answered 404. */
    History head(UUID record);

    boolean isThere(UUID record);

    /** Nobody changes the record until the transaction ends. */
    void lock(UUID record);

    /** Why it cannot be restricted, as the key of a message: others have seen it already. */
    Optional<String> hindrance(UUID record);

    /** What only this record uses. */
    List<Along> along(UUID record);

    /** It is for named people now: nothing that is told apart by it (an address, say) may say to others that it exists. */
    default void restricted(UUID record) {
    }

    /** It is for everybody again. */
    default void lifted(UUID record) {
    }
}
