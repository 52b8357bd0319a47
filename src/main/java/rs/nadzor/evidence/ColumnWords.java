package rs.nadzor.evidence;

import java.util.Map;
import java.util.Set;
import rs.nadzor.audit.RowWords;
import rs.nadzor.i18n.Formats;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.web.Phrases;

/** How the columns of a source and of its copies are called and read, as the audit keeps them. */
record ColumnWords(Phrases phrases, Formats formats) implements RowWords {

    static final Set<String> IGNORED = Set.of("id", "source_id", "version", "created_at", "changed_at", "search", "sort_title", "key", "sha256", "made_on");
    private static final Map<String, String> LABELS = Map.of("kind", "kind_label", "file_name", "kept_copies");

    @Override
    public String title(String table) {
        return say(table.equals("kept_copy") ? "history:copy" : "history:fields");
    }

    @Override
    public String label(String table, String column) {
        return say("evidence:" + LABELS.getOrDefault(column, column));
    }

    @Override
    public String text(String table, String column, Object value) {
        if (value == null) return "";
        return switch (column) {
            case "kind" -> Coded.read(SourceKind.class, value.toString()).map(kind -> say("evidence:kind", kind)).orElse(value.toString());
            case "published_on", "retrieved_on" -> formats.partialDate(PartialDate.of(value.toString()));
            case "link_public" -> Boolean.TRUE.equals(value) ? say("evidence:link_public") : say("evidence:not_linked");
            default -> value.toString();
        };
    }

    @Override
    public boolean ignores(String column) {
        return IGNORED.contains(column);
    }
}
