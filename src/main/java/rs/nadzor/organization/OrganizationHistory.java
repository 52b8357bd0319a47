package rs.nadzor.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.NotFoundException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import rs.nadzor.audit.Deed;
import rs.nadzor.audit.History;
import rs.nadzor.audit.Remembered;
import rs.nadzor.audit.RowWords;
import rs.nadzor.duplicate.Sign;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Phrases;

/** The history of an organization and its other names. */
@ApplicationScoped
class OrganizationHistory implements Remembered {

    private static final String TABLE = "organization", OWNER = "organization_id", ALIASES = "organization_alias";

    @Inject
    EntityManager desk;
    @Inject
    Event<OrganizationChanged> changed;
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
        return OWNER;
    }

    @Override
    public Map<String, List<String>> keys() {
        return Map.of(TABLE, List.of("id"), ALIASES, List.of(OWNER, "alias"));
    }

    @Override
    public Set<String> told() {
        return Set.of("duplicate");
    }

    @Override
    public Map<String, List<String>> beside(UUID record) {
        return Map.of();
    }

    @Override
    public Set<String> ignored() {
        return ColumnWords.IGNORED;
    }

    @Override
    public History head(UUID id) {
        return new History("organizations", "/desk/organizations/" + id, found(id).name().text(language.get()));
    }

    @Override
    public RowWords words(List<Deed> deeds) {
        var parents = deeds.stream().flatMap(deed -> deed.events().stream()).flatMap(event -> Stream.of("parent_id", "successor_id", "kept_id", "duplicate_id")
            .flatMap(column -> Stream.of(event.before, event.after).map(row -> RowWords.value(row, column)))).filter(Objects::nonNull).map(id -> UUID.fromString(id.toString())).distinct().toList();
        var names = new HashMap<String, String>();
        if (!parents.isEmpty()) Organization.<Organization>list("id in ?1", parents)
            .forEach(one -> names.put(one.id.toString(), one.name().text(language.get())));
        return new ColumnWords(phrases, language.formats(), names);
    }

    @Override
    public void lock(UUID id) {
        Organization.takeTurns();
        var locked = Organization.<Organization>findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (locked != null && locked.sameAsId != null) throw Sign.to("/desk/organizations/" + locked.sameAsId);
    }

    /** Search is told of the names as they were and as they are. */
    @Override
    public void taken(UUID id) {
        var before = found(id).search;
        desk.clear();
        var now = desk.find(Organization.class, id, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        now.index();
        desk.flush();
        changed.fire(new OrganizationChanged(id, before, now.search));
    }

    private static Organization found(UUID id) {
        return Organization.<Organization>findByIdOptional(id).orElseThrow(NotFoundException::new);
    }
}
