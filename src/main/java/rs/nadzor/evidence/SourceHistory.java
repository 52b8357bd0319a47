package rs.nadzor.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import rs.nadzor.audit.Deed;
import rs.nadzor.audit.History;
import rs.nadzor.audit.Remembered;
import rs.nadzor.audit.RowWords;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Phrases;

/** The history of a source and its kept copies. A copy is told of; it comes and goes by its own pages. */
@ApplicationScoped
class SourceHistory implements Remembered {

    private static final String TABLE = "source", COPIES = "kept_copy";

    @Inject
    EntityManager desk;
    @Inject
    Event<SourceChanged> changed;
    @Inject
    Phrases phrases;
    @Inject
    CurrentLanguage language;

    @Override
    public String root() {
        return TABLE;
    }

    @Override
    public String owner() {
        return "source_id";
    }

    @Override
    public Map<String, List<String>> keys() {
        return Map.of(TABLE, List.of("id"));
    }

    @Override
    public Set<String> told() {
        return Set.of(COPIES);
    }

    @Override
    public Map<String, List<String>> beside(UUID id) {
        return Map.of(COPIES, KeptCopy.<KeptCopy>list("source.id", id).stream().map(copy -> copy.id.toString()).toList());
    }

    @Override
    public Set<String> ignored() {
        return ColumnWords.IGNORED;
    }

    @Override
    public History head(UUID id) {
        return new History("sources", "/desk/sources/" + id, SourcePages.source(id, LockModeType.NONE).title);
    }

    @Override
    public RowWords words(List<Deed> deeds) {
        return new ColumnWords(phrases, language.formats());
    }

    @Override
    public void lock(UUID id) {
        SourcePages.source(id, LockModeType.PESSIMISTIC_WRITE);
    }

    @Override
    public void taken(UUID id) {
        desk.clear();
        desk.find(Source.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT).index();
        desk.flush();
        changed.fire(new SourceChanged(id));
    }
}
