package rs.nadzor.audit;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.hibernate.orm.panache.Panache;
import io.vertx.core.json.Json;
import io.vertx.core.json.JsonObject;
import jakarta.persistence.Query;

/**
 * Takes back exactly what somebody did: fields become what they were, what was removed comes back as the same row, what was
 * added goes. Plain SQL on the rows of the record, which its caller has locked; the audit records it as any other change.
 *
 * @param keys of each table whose rows can be taken back, the columns of its primary key
 * @param ignored columns that every change touches
 */
public record Reversal(Deed deed, Map<String, List<String>> keys, Set<String> ignored) {

    /** Of a deed that made two records one: it is taken back as a whole, on its own page. */
    private static final String WHOLE = "duplicate";

    /** A row, or one of its columns, that somebody changed since; "now" is null for a row that is gone. */
    public record Conflict(AuditEvent event, String column, Object now) {

        /** By which {@link #apply} is told to leave it as it is now. */
        public String key() {
            return event.id + "." + column;
        }
    }

    public boolean isPossible(String root) {
        return !deed.isErased() && !deed.isBeginning(root) && deed.events().stream().noneMatch(event -> event.tableName.equals(WHOLE))
            && !events().isEmpty();
    }

    /** Everything that is not as it was after the deed. */
    public List<Conflict> conflicts() {
        List<Conflict> conflicts = new ArrayList<>();
        for (AuditEvent event : events()) {
            Optional<JsonObject> now = row(event);
            if (event.action.equals("delete") || now.isEmpty() && event.action.equals("insert")) continue;
            if (now.isEmpty()) columns(event.after).forEach(column -> conflicts.add(new Conflict(event, column, null)));
            else columns(event.after).stream().filter(column -> isLast(event, column))
                .filter(column -> !Objects.equals(Json.encode(event.after.get(column)), Json.encode(now.get().getValue(column))))
                .forEach(column -> conflicts.add(new Conflict(event, column, now.get().getValue(column))));
        }
        return conflicts;
    }

    /**
     * What is as it was already stays so; who keeps entities of these rows forgets them.
     *
     * @param left what is not taken back, of {@link #conflicts}, by its key; of a row that was added the whole row stays
     */
    public void apply(Set<String> left) {
        List<AuditEvent> backwards = new ArrayList<>(events());
        Collections.reverse(backwards);
        for (AuditEvent event : backwards) {
            Set<String> columns = columns(event.action.equals("update") ? event.before : event.after);
            boolean whole = columns.removeIf(column -> left.contains(event.id + "." + column));
            switch (event.action) {
                case "insert" -> {
                    if (!whole) keyed("delete from desk." + event.tableName + " t where ", event).executeUpdate();
                }
                case "delete" -> {
                    if (row(event).isEmpty()) filled("insert into desk.%1$s (%2$s) select %2$s from jsonb_populate_record(cast(null as desk.%1$s), cast(:before as jsonb))",
                        event, names(event.before.keySet())).executeUpdate();
                }
                default -> {
                    if (!columns.isEmpty()) keyed(filled("update desk.%1$s t set (%2$s) = (select %2$s from jsonb_populate_record(cast(null as desk.%1$s), cast(:before as jsonb))) where "
                        + where(event), event, names(columns)), event).executeUpdate();
                }
            }
        }
    }

    /** That it was taken back, and why. */
    public void record(String root, UUID record, String reason) {
        Panache.getEntityManager().createNativeQuery("""
            insert into desk.reversal (root, record_id, event_id, done_at, done_by, reason) values (?1, ?2, ?3, ?4, ?5, ?6)""")
            .setParameter(1, root).setParameter(2, record).setParameter(3, deed.id()).setParameter(4, deed.at())
            .setParameter(5, deed.actor()).setParameter(6, reason).executeUpdate();
    }

    /** Those that change something people see. */
    private List<AuditEvent> events() {
        return deed.events().stream().filter(event -> keys.containsKey(event.tableName))
            .filter(event -> !event.action.equals("update") || !columns(event.after).isEmpty()).toList();
    }

    private boolean isLast(AuditEvent event, String column) {
        return deed.events().stream().noneMatch(later -> later.id > event.id && later.tableName.equals(event.tableName)
            && later.rowId.equals(event.rowId) && later.after != null && later.after.containsKey(column));
    }

    private Set<String> columns(Map<String, Object> content) {
        return content == null ? new HashSet<>() : content.keySet().stream().filter(column -> !ignored.contains(column)).collect(Collectors.toCollection(HashSet::new));
    }

    private Optional<JsonObject> row(AuditEvent event) {
        return keyed("select cast(to_jsonb(t) as text) from desk." + event.tableName + " t where ", event).getResultList().stream().findFirst()
            .map(text -> new JsonObject((String) text));
    }

    private Query filled(String sql, AuditEvent event, String columns) {
        return Panache.getEntityManager().createNativeQuery(sql.formatted(event.tableName, columns)).setParameter("before", Json.encode(event.before));
    }

    private Query keyed(String sql, AuditEvent event) {
        return keyed(Panache.getEntityManager().createNativeQuery(sql + where(event)), event);
    }

    /** A key of several columns begins with an id, by which its index finds the row. */
    private String where(AuditEvent event) {
        List<String> key = keys.get(event.tableName);
        String first = isId(event) ? "t." + key.get(0) + " = cast(:first as uuid)" : "true";
        return key.size() == 1 && isId(event) ? first
            : first + " and " + key.stream().map(column -> "t." + column).collect(Collectors.joining(", ", "concat_ws('/', ", ") = :row"));
    }

    private Query keyed(Query query, AuditEvent event) {
        if (isId(event)) query.setParameter("first", event.rowId.split("/", 2)[0]);
        return keys.get(event.tableName).size() == 1 && isId(event) ? query : query.setParameter("row", event.rowId);
    }

    private boolean isId(AuditEvent event) {
        return keys.get(event.tableName).get(0).matches("id|.*_id");
    }

    /** Names that the audit's trigger wrote, of columns that are still there. */
    private static String names(Set<String> columns) {
        return columns.stream().sorted().map(column -> '"' + column.replace("\"", "") + '"').collect(Collectors.joining(", "));
    }
}
