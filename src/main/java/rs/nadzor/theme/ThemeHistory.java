package rs.nadzor.theme;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import rs.nadzor.audit.AuditEvent;
import rs.nadzor.audit.Deed;
import rs.nadzor.audit.History;
import rs.nadzor.audit.Remembered;
import rs.nadzor.audit.RowWords;
import rs.nadzor.audit.Told;
import rs.nadzor.contract.CitationNames;
import rs.nadzor.contract.Contract;
import rs.nadzor.edition.Subject;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.submission.Submission;
import rs.nadzor.web.Phrases;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** The history of a theme with what it says by itself, its sources, and its way to publication. */
@ApplicationScoped
class ThemeHistory implements Remembered {
    private static final String THEME = "theme", ENTRY = "theme_entry", CITED = "theme_citation", CONTRADICTED = "theme_contradiction";

    @Inject
    EntityManager desk;
    @Inject
    Phrases phrases;
    @Inject
    CurrentLanguage language;
    @Inject
    Viewer viewer;
    @Inject
    Clock clock;

    @Override
    public String root() {
        return THEME;
    }

    @Override
    public String owner() {
        return "theme_id";
    }

    @Override
    public Map<String, List<String>> keys() {
        return Map.of(THEME, List.of("id"), ENTRY, List.of("id"), CITED, List.of("entry_id", "citation_id"), CONTRADICTED, List.of("entry_id", "other_id"));
    }

    @Override
    public Set<String> told() {
        return Set.of("submission");
    }

    @Override
    public Map<String, List<String>> beside(UUID theme) {
        return Map.of("submission", Submission.of(new Subject(Theme.KIND, theme)).stream().map(asked -> asked.id.toString()).toList());
    }

    @Override
    public Set<String> ignored() {
        return ThemeWords.IGNORED;
    }

    @Override
    public History head(UUID id) {
        return new History("themes", "/desk/themes/" + id, Theme.whole(id).title().text(language.get()));
    }

    @Override
    public RowWords words(List<Deed> deeds) {
        return new ThemeWords(phrases, language.formats(), names(deeds));
    }

    @Override
    public void lock(UUID theme) {
        Theme.forDecision(theme);
    }

    /** An entry that was added does not go while somebody hung another source on it, or found that another one contradicts it. */
    @Override
    public List<Told.Clash> clashes(UUID id, Deed deed) {
        Set<String> own = deed.events().stream().map(event -> event.tableName + "/" + event.rowId).collect(Collectors.toSet());
        Theme theme = Theme.whole(id);
        return deed.events().stream().filter(event -> event.tableName.equals(ENTRY) && event.action.equals("insert"))
                .flatMap(event -> theme.entry(UUID.fromString(event.rowId)).stream()).flatMap(entry -> Stream.concat(
                        entry.citations.stream().filter(one -> !own.contains(CITED + "/" + entry.id + "/" + one.citation.id))
                                .map(one -> clash(entry, "theme:source", one.citation.source.title)),
                        theme.contradictionsOf(entry).stream().filter(one -> !own.contains(CONTRADICTED + "/" + one.entry.id + "/" + one.other.id))
                                .map(one -> clash(entry, "history:contradiction", one.otherThan(entry).text().text(language.get()))))).toList();
    }

    private Told.Clash clash(ThemeEntry entry, String label, String now) {
        return new Told.Clash(entry.text().text(language.get()), phrases.of(label), "", now);
    }

    @Override
    public void taken(UUID theme) {
        desk.clear();
        Theme.whole(theme).changed(clock.instant(), viewer.staff().map(StaffPrincipal::name).orElse(""));
        desk.flush();
    }

    /** Of everything that the events point to: one query a kind. An entry that is gone is called what it said when it went. */
    private Map<String, String> names(List<Deed> deeds) {
        List<AuditEvent> events = deeds.stream().flatMap(deed -> deed.events().stream()).toList();
        List<UUID> ids = events.stream().flatMap(ThemeHistory::pointers).map(Object::toString).distinct().map(UUID::fromString).toList();
        Map<String, String> names = new HashMap<>();
        if (ids.isEmpty()) return names;
        events.stream().filter(event -> event.tableName.equals(ENTRY) && event.before != null && event.action.equals("delete"))
                .forEach(event -> names.put(event.rowId, Stream.of("text_sr", "text_en").map(event.before::get).filter(Objects::nonNull).findFirst().orElse("…").toString()));
        ThemeEntry.<ThemeEntry>list("id in ?1", ids).forEach(entry -> names.put(entry.id.toString(), entry.text().text(language.get())));
        Contract.<Contract>list("id in ?1", ids).forEach(deal -> names.put(deal.id.toString(), deal.title().text(language.get())));
        names.putAll(CitationNames.of(ids, phrases));
        return names;
    }

    private static Stream<Object> pointers(AuditEvent event) {
        return Stream.of(event.before, event.after).filter(Objects::nonNull).flatMap(row -> row.entrySet().stream()).flatMap(column -> switch (column.getKey()) {
            case "entry_id", "other_id", "citation_id" -> Stream.ofNullable(column.getValue());
            case "deals" -> column.getValue() instanceof Collection<?> deals ? deals.stream().map(deal -> (Object) deal) : Stream.empty();
            default -> Stream.empty();
        });
    }
}
