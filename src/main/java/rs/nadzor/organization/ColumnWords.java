package rs.nadzor.organization;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import rs.nadzor.audit.AuditEvent;
import rs.nadzor.audit.RowWords;
import rs.nadzor.audit.Told.Matter;
import rs.nadzor.duplicate.DuplicateWords;
import rs.nadzor.i18n.Formats;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.web.Phrases;

/** How the columns of an organization are called and read, as the audit keeps them. */
record ColumnWords(Phrases phrases, Formats formats, Map<String, String> names) implements RowWords {

    static final Set<String> IGNORED = Set.of("id", "organization_id", "version", "created_at", "changed_at", "search", "sort_name", "slug", "key", "same_as_id");
    private static final Map<String, String> LABELS = Map.of("kind", "kind_label", "authority_class", "class_label", "remedy_route", "route_label",
        "parent_id", "parent", "successor_id", "successor", "alias", "aliases");

    @Override
    public Optional<Matter> matter(AuditEvent event) {
        return event.tableName.equals("duplicate") ? DuplicateWords.matter(this, event, names) : RowWords.super.matter(event);
    }

    @Override
    public String title(String table) {
        return say("history:fields");
    }

    @Override
    public String label(String table, String column) {
        return say("organization:" + LABELS.getOrDefault(column, column));
    }

    @Override
    public String text(String table, String column, Object value) {
        if (value == null) return "";
        return switch (column) {
            case "kind" -> word("kind", OrganizationKind.class, value);
            case "authority_class" -> word("authority_class", AuthorityClass.class, value);
            case "remedy_route" -> word("route", RemedyRoute.class, value);
            case "succeeded_on" -> formats.partialDate(PartialDate.of(value.toString()));
            case "parent_id", "successor_id" -> names.getOrDefault(value.toString(), "…");
            default -> value.toString();
        };
    }

    @Override
    public boolean ignores(String column) {
        return IGNORED.contains(column);
    }

    private <E extends Enum<E> & Coded> String word(String message, Class<E> vocabulary, Object code) {
        return Coded.read(vocabulary, code.toString()).map(word -> say("organization:" + message, word)).orElse(code.toString());
    }
}
