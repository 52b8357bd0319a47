package rs.nadzor.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import rs.nadzor.audit.LastChange;
import rs.nadzor.audit.Since;
import rs.nadzor.i18n.Language;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.Merge;
import rs.nadzor.web.Phrases;
import rs.nadzor.web.Reconciliation;

/** The form of an organization as a person read it at an earlier version, rebuilt from the audit, and how its fields are called. */
record AsRead(Organization now, int version, Language language, Phrases phrases) implements Reconciliation.Wording {

    /** Fields that are never mixed: who changes one of them means all of them. */
    static final List<Set<String>> TOGETHER = List.of(Merge.group("parentName", "parent"),
        Merge.group("successorName", "successor", "succeededOn", "successionSource", "successionAddress"));

    private static final String TABLE = "organization", ALIASES = "organization_alias";
    private static final Map<String, String> LABELS = Map.of("kind", "kind_label", "authorityClass", "class_label", "remedyRoute",
        "route_label", "parentName", "parent", "successorName", "successor");

    /** Null where it cannot be told any more. */
    OrganizationForm form() {
        if (version == now.version) return OrganizationForm.of(now, language);
        var aliases = since(ALIASES);
        return since(TABLE).filter(row -> aliases.isPresent()).map(row -> {
            var was = row.row(Organization.class, TABLE, now.id, fresh -> fresh.aliases.size());
            was.aliases = new TreeSet<>(now.aliases);
            aliases.get().first().forEach((id, event) -> {
                var alias = id.substring(id.indexOf('/') + 1);
                if (event.before == null) was.aliases.remove(alias);
                else was.aliases.add(alias);
            });
            return OrganizationForm.of(was, language);
        }).orElse(null);
    }

    @Override
    public String label(String field) {
        var name = Merge.name(field);
        return phrases.of("organization:" + LABELS.getOrDefault(name, Merge.column(name)));
    }

    @Override
    public String text(String field, String value) {
        return value.isEmpty() ? "" : switch (field) {
            case "parent", "successor" -> "";
            case "kind" -> word("kind", OrganizationKind.class, value);
            case "authorityClass" -> word("authority_class", AuthorityClass.class, value);
            case "remedyRoute" -> word("route", RemedyRoute.class, value);
            default -> value;
        };
    }

    @Override
    public Optional<Reconciliation.Author> author(Set<String> fields) {
        var columns = fields.stream().map(Merge::name).map(name -> name.startsWith("parent") ? "parent_id" : name.startsWith("successor") ? "successor_id" : Merge.column(name))
            .collect(Collectors.toSet());
        var change = columns.contains("aliases") ? since(ALIASES).flatMap(since -> since.last(Set.of("alias")))
            : LastChange.of(TABLE, now.id, columns);
        return change.map(LastChange::author);
    }

    private <E extends Enum<E> & Coded> String word(String message, Class<E> vocabulary, String code) {
        return Coded.read(vocabulary, code).map(word -> phrases.of("organization:" + message, word)).orElse(code);
    }

    private Optional<Since> since(String table) {
        return Since.version(TABLE, now.id, version, table);
    }
}
