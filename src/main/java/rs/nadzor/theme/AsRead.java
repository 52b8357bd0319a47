package rs.nadzor.theme;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import rs.nadzor.audit.LastChange;
import rs.nadzor.audit.Since;
import rs.nadzor.i18n.Formats;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.Merge;
import rs.nadzor.web.Phrases;
import rs.nadzor.web.Reconciliation;

/**
 * The form of a theme or of one of its entries as a person read it at an earlier version, rebuilt from the audit, and how its
 * fields are called.
 *
 * @param entry null for the theme itself
 */
record AsRead(Theme theme, ThemeEntry entry, int version, Phrases phrases) implements Reconciliation.Wording {

    /** No fields that mean something only together. */
    static final List<Set<String>> TOGETHER = List.of();

    private static final String THEME = "theme", ENTRY = "theme_entry";
    private static final Map<String, String> COLUMNS = Map.of("owner", "owner_name");

    /** Null where it cannot be told any more. */
    ThemeForm form() {
        if (version == theme.version) return ThemeForm.of(theme);
        return Since.version(THEME, theme.id, version, THEME).map(row -> ThemeForm.of(row.row(Theme.class, THEME, theme.id, was -> { }))).orElse(null);
    }

    EntryForm entryForm(Formats formats) {
        if (version == theme.version) return EntryForm.of(entry, formats, version);
        return Since.version(THEME, theme.id, version, ENTRY, entry.id)
                .map(row -> EntryForm.of(row.row(ThemeEntry.class, ENTRY, entry.id, was -> { }), formats, version)).orElse(null);
    }

    @Override
    public String label(String field) {
        return phrases.of("theme:" + Merge.column(field));
    }

    @Override
    public String text(String field, String value) {
        return switch (field) {
            case "owner" -> "";
            case "kind" -> Coded.read(EntryKind.class, value).map(kind -> phrases.of("publictheme:kind", kind.code())).orElse(value);
            default -> value;
        };
    }

    @Override
    public Optional<Reconciliation.Author> author(Set<String> fields) {
        Set<String> columns = fields.stream().map(field -> COLUMNS.getOrDefault(field, Merge.column(field))).collect(Collectors.toSet());
        UUID row = entry == null ? theme.id : entry.id;
        return LastChange.of(entry == null ? THEME : ENTRY, row, columns).map(LastChange::author);
    }
}
