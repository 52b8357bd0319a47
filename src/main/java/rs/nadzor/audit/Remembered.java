package rs.nadzor.audit;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A kind of record whose history the desk shows, and whose changes can be taken back. */
public interface Remembered {

    /** The table of the record itself. */
    String root();

    /** The column by which rows of other tables name the record. */
    String owner();

    /** The tables whose rows can be taken back, each with the columns of its primary key. */
    Map<String, List<String>> keys();

    /** Further tables that are told of. */
    Set<String> told();

    /** Rows whose changes do not touch the root, by table. */
    Map<String, List<String>> beside(UUID record);

    /** Columns that every change touches, or that only the program reads. */
    Set<String> ignored();

    /** Where it stands and what it is called; none is answered 404. */
    History head(UUID record);

    /** To tell these: looks up at once whatever they point to. */
    RowWords words(List<Deed> deeds);

    /** Nobody changes the record until the transaction ends. */
    void lock(UUID record);

    /** What else keeps a change from being taken back. */
    default List<Told.Clash> clashes(UUID record, Deed deed) {
        return List.of();
    }

    /** Its rows were changed: entities are read anew, its version rises, and whoever listens is told. */
    void taken(UUID record);
}
