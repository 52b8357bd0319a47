package rs.nadzor.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;

import rs.nadzor.web.Paging;

/** What was done to one record, told in the words of the reader's language. */
public record Telling(Remembered kind, UUID record) {

    /** Newest first. */
    Paging.Page<Told> page(Paging paging) {
        Paging.Page<Deed> page = all().page(paging);
        return new Paging.Page<>(told(page.rows()), page.next());
    }

    Optional<Deed> deed(long id) {
        return all().deed(id);
    }

    Told told(Deed deed) {
        return told(deed, kind.words(List.of(deed)));
    }

    /** What changed the record itself after a moment, newest first, at most so many. */
    public List<Told> since(Instant moment, int most) {
        return told(new Chronicle(kind.root(), record, kind.owner(), own(), Map.of()).since(moment, most)).stream().filter(told -> told.erased() || !told.matters().isEmpty()).toList();
    }

    Reversal reversal(Deed deed) {
        return new Reversal(deed, kind.keys(), kind.ignored());
    }

    private List<Told> told(List<Deed> deeds) {
        RowWords words = kind.words(deeds);
        return deeds.stream().map(deed -> told(deed, words)).toList();
    }

    private Told told(Deed deed, RowWords words) {
        List<Told.Matter> matters = deed.events().stream().filter(event -> !event.isErased()).map(words::matter).flatMap(Optional::stream).toList();
        return new Told(deed.id(), deed.actor(), deed.at(), deed.isErased(), reversal(deed).isPossible(kind.root()), matters);
    }

    private TreeSet<String> own() {
        TreeSet<String> tables = new TreeSet<>(kind.keys().keySet());
        tables.add("reversal");
        return tables;
    }

    /** With its way to publication and whatever else is told of it. */
    private Chronicle all() {
        TreeSet<String> tables = own();
        tables.addAll(kind.told());
        return new Chronicle(kind.root(), record, kind.owner(), tables, kind.beside(record));
    }
}
