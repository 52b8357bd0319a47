package rs.nadzor.audit;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import rs.nadzor.audit.Told.Detail;
import rs.nadzor.audit.Told.Matter;
import rs.nadzor.i18n.Formats;
import rs.nadzor.web.Phrases;

/** How rows and columns of a record are called and read, and what their events therefore say. */
public interface RowWords {

    Phrases phrases();

    Formats formats();

    /** Of what kind the rows of a table are. */
    String title(String table);

    String label(String table, String column);

    /** A value as the audit keeps it, as people read it; "" for null. */
    String text(String table, String column, Object value);

    boolean ignores(String column);

    /** Nothing, where nobody would see a difference. */
    default Optional<Matter> matter(AuditEvent event) {
        return event.tableName.equals("reversal") ? reversal(event) : row(event);
    }

    default Told.Clash clash(Reversal.Conflict found) {
        AuditEvent event = found.event();
        Object back = event.before == null ? null : event.before.get(found.column());
        String now = found.now() == null && !event.action.equals("update") ? say("history:gone") : text(event.tableName, found.column(), found.now());
        return new Told.Clash(title(event.tableName), label(event.tableName, found.column()), text(event.tableName, found.column(), back), now);
    }

    default Optional<Matter> row(AuditEvent event) {
        Set<String> columns = new TreeSet<>();
        Stream.of(event.before == null ? Map.<String, Object>of() : event.before, event.after == null ? Map.<String, Object>of() : event.after)
            .map(Map::keySet).forEach(columns::addAll);
        columns.removeIf(this::ignores);
        List<Detail> details = columns.stream().map(column -> new Detail(label(event.tableName, column),
            text(event.tableName, column, value(event.before, column)), text(event.tableName, column, value(event.after, column))))
            .filter(detail -> !detail.before().equals(detail.after())).map(Detail::parted).toList();
        return details.isEmpty() ? Optional.empty() : Optional.of(new Matter(title(event.tableName), event.action, details));
    }

    default Optional<Matter> reversal(AuditEvent event) {
        if (!event.action.equals("insert")) return Optional.empty();
        String at = formats().instant(OffsetDateTime.parse(event.after.get("done_at").toString()).toInstant());
        return Optional.of(new Matter(say("history:reverted", say("audit:actor_name", event.after.get("done_by")), at), "",
            List.of(plain("history:reason", event, "reason"))));
    }

    default Detail plain(String label, AuditEvent event, String column) {
        return new Detail(say(label), string(value(event.before, column)), string(value(event.after, column)));
    }

    default String say(String key, Object... arguments) {
        return phrases().of(key, arguments);
    }

    static Object value(Map<String, Object> row, String column) {
        return row == null ? null : row.get(column);
    }

    static String string(Object value) {
        return value == null ? "" : value.toString();
    }
}
