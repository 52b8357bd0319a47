package rs.nadzor.contract;

import static rs.nadzor.audit.RowWords.value;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import rs.nadzor.audit.AuditEvent;
import rs.nadzor.audit.RowWords;
import rs.nadzor.audit.Told.Detail;
import rs.nadzor.audit.Told.Matter;
import rs.nadzor.duplicate.DuplicateWords;
import rs.nadzor.i18n.Formats;
import rs.nadzor.submission.SubmissionWords;
import rs.nadzor.web.Phrases;

/** Tells one event of a deal's history: a change of its fields, of a part, of a source, of its way to publication. */
record DealWords(Phrases phrases, ColumnWords words) implements RowWords {
    private static final String CITED = "contract_citation", EMPTY = "contract_empty";

    @Override
    public Optional<Matter> matter(AuditEvent event) {
        return switch (event.tableName) {
            case EMPTY -> Optional.of(new Matter(title(EMPTY), "", List.of(blank(event))));
            case CITED -> event.action.equals("update") ? Optional.empty() : Optional.of(source(event));
            case "contradiction" -> Optional.of(new Matter(say("history:contradiction"), event.action, List.of(plain("history:reason", event, "reason_sr"))));
            case "submission" -> SubmissionWords.matter(this, event);
            case "duplicate" -> DuplicateWords.matter(this, event, words.names());
            default -> RowWords.super.matter(event).map(matter -> event.action.equals("update") && words.names().containsKey(event.rowId)
                    ? new Matter(matter.title() + " · " + words.names().get(event.rowId), matter.action(), matter.details()) : matter);
        };
    }

    @Override
    public Formats formats() {
        return words.formats();
    }

    @Override
    public String title(String table) {
        return Stream.of(PartKind.values()).filter(kind -> kind.table().equals(table)).findFirst().map(kind -> say("part:part_one", kind))
                .orElseGet(() -> say(table.equals(CITED) ? "contract:group_source" : table.equals("contradiction") ? "history:contradiction" : "history:fields"));
    }

    @Override
    public String label(String table, String column) {
        return switch (table) {
            case EMPTY -> say("contract:if_blank");
            case CITED, "contradiction" -> title(table);
            default -> words.label(table, column);
        };
    }

    @Override
    public String text(String table, String column, Object value) {
        return table.equals(EMPTY) ? words.empty(value) : words.text(table, column, value);
    }

    @Override
    public boolean ignores(String column) {
        return ColumnWords.IGNORED.contains(column);
    }

    private Detail blank(AuditEvent event) {
        return new Detail(words.field(event.rowId.substring(event.rowId.indexOf('/') + 1)) + ": " + say("contract:if_blank"),
                words.empty(value(event.before, "kind")), words.empty(value(event.after, "kind")));
    }

    private Matter source(AuditEvent event) {
        Map<String, Object> row = event.before == null ? event.after : event.before;
        String place = String.valueOf(row.get("place"));
        String of = place.contains("/") ? say("part:part_one", PartKind.valueOf(place.substring(0, place.indexOf('/')).toUpperCase(Locale.ROOT)))
                : words.field(place);
        String source = words.text(event.tableName, "citation_id", row.get("citation_id"));
        return new Matter(say("history:source_for", of), event.action, List.of(new Detail(say("contract:group_source"),
                event.before == null ? "" : source, event.after == null ? "" : source)));
    }
}
