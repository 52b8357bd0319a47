package rs.nadzor.theme;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import rs.nadzor.audit.AuditEvent;
import rs.nadzor.audit.RowWords;
import rs.nadzor.audit.Told.Matter;
import rs.nadzor.i18n.Formats;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.submission.SubmissionWords;
import rs.nadzor.web.Phrases;

/**
 * How the columns of a theme, its entries and what hangs on them are called and read, as the audit keeps them.
 *
 * @param names of deals, entries and citations by id; what this person may not see has none
 */
record ThemeWords(Phrases phrases, Formats formats, Map<String, String> names) implements RowWords {
    static final Set<String> IGNORED = Set.of("id", "theme_id", "version", "slug", "position", "owner_id", "created_at", "created_by", "created_by_name",
            "changed_at", "changed_by_name");
    private static final Map<String, String> TITLES = Map.of("theme", "history:fields", "theme_entry", "theme:one_entry", "theme_citation", "theme:source",
            "theme_contradiction", "history:contradiction");
    private static final Map<String, String> LABELS = Map.of("owner_name", "theme:owner", "entry_id", "theme:entry", "citation_id", "theme:source",
            "other_id", "theme:other_entry", "reason_sr", "part:why_both_cannot", "reason_en", "part:why_both_cannot_en");

    @Override
    public Optional<Matter> matter(AuditEvent event) {
        return event.tableName.equals("submission") ? SubmissionWords.matter(this, event) : RowWords.super.matter(event);
    }

    @Override
    public String title(String table) {
        return say(TITLES.get(table));
    }

    @Override
    public String label(String table, String column) {
        return say(LABELS.getOrDefault(column, "theme:" + column));
    }

    @Override
    public String text(String table, String column, Object value) {
        if (value == null) return "";
        return switch (column) {
            case "kind" -> say("publictheme:kind", value.toString());
            case "on_date" -> formats.partialDate(PartialDate.of(value.toString()));
            case "deals" -> ((List<?>) value).stream().map(id -> names.get(id.toString())).filter(Objects::nonNull).collect(Collectors.joining("; "));
            case "entry_id", "other_id", "citation_id" -> names.getOrDefault(value.toString(), "…");
            default -> value.toString();
        };
    }

    @Override
    public boolean ignores(String column) {
        return IGNORED.contains(column);
    }
}
