package rs.nadzor.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.persistence.EntityManager;

import io.quarkus.hibernate.orm.panache.Panache;
import io.vertx.core.json.Json;

/**
 * What happened to rows of a record after it had reached a version, oldest first. People change a record one after the
 * other (they lock its root), so a later change has a higher id; the transaction that reached the version is over.
 */
public final class Since {

    private static final String QUERY = """
        with mark as (select id, transaction from desk.audit_event where table_name = :root and row_id = :record
          and cast(after->>'version' as integer) = :version order by id desc limit 1)
        select e.* from desk.audit_event e, mark
          where e.table_name = :table and (e.row_id = :row or starts_with(e.row_id, :under))
            and e.id > mark.id and e.transaction <> mark.transaction order by e.id""";

    private final List<AuditEvent> events;

    private Since(List<AuditEvent> events) {
        this.events = events;
    }

    /**
     * Of one row, or (without one) of the rows of a table whose key begins with the record's. Empty where it cannot be told
     * any more: the record never had that version, or something in between was erased.
     */
    @SuppressWarnings("unchecked")
    public static Optional<Since> version(String root, UUID record, int version, String table, UUID row) {
        if (!reached(root, record, version)) return Optional.empty();
        List<AuditEvent> events = Panache.getEntityManager().createNativeQuery(QUERY, AuditEvent.class).setParameter("root", root)
            .setParameter("record", record.toString()).setParameter("version", version).setParameter("table", table)
            .setParameter("row", String.valueOf(row)).setParameter("under", row == null ? record + "/" : row + "/").getResultList();
        return events.stream().anyMatch(AuditEvent::isErased) ? Optional.empty() : Optional.of(new Since(events));
    }

    /** Of the record itself, where it is the root, or of the rows that hang on it. */
    public static Optional<Since> version(String root, UUID record, int version, String table) {
        return version(root, record, version, table, root.equals(table) ? record : null);
    }

    private static boolean reached(String root, UUID record, int version) {
        return (boolean) Panache.getEntityManager().createNativeQuery("""
            select exists (select from desk.audit_event where table_name = ?1 and row_id = ?2
              and cast(after->>'version' as integer) = ?3)""", Boolean.class)
            .setParameter(1, root).setParameter(2, record.toString()).setParameter(3, version).getSingleResult();
    }

    public boolean isNothing() {
        return events.isEmpty();
    }

    /** Whether a row whose key begins like this changed. */
    public boolean touches(String key) {
        return events.stream().anyMatch(event -> event.rowId.startsWith(key));
    }

    /** Of one row: each column that changed, as it was at first. */
    public Map<String, Object> before() {
        Map<String, Object> before = new HashMap<>();
        for (AuditEvent event : events) if (event.before != null) event.before.forEach((column, value) -> {
            if (!before.containsKey(column)) before.put(column, value);
        });
        return before;
    }

    /**
     * This row of the table as it was, as an entity that nobody stores: its id is made up, so what hangs on it is empty.
     *
     * @param hanging reads what the caller will put there
     */
    public <E> E row(Class<E> type, String table, UUID id, Consumer<E> hanging) {
        Map<String, Object> columns = before();
        columns.put("id", UUID.randomUUID().toString());
        EntityManager desk = Panache.getEntityManager();
        @SuppressWarnings("unchecked")
        E was = (E) desk.createNativeQuery("select r.* from desk." + table
            + " c, lateral jsonb_populate_record(c, cast(:columns as jsonb)) r where c.id = :id", type)
            .setParameter("columns", Json.encode(columns)).setParameter("id", id).getSingleResult();
        hanging.accept(was);
        desk.detach(was);
        return was;
    }

    /** Each row that changed with its first event. */
    public Map<String, AuditEvent> first() {
        Map<String, AuditEvent> first = new HashMap<>();
        events.forEach(event -> first.putIfAbsent(event.rowId, event));
        return first;
    }

    /** Who deleted the row. */
    public Optional<LastChange> deletion() {
        return events.stream().filter(event -> event.action.equals("delete")).findFirst()
            .map(event -> new LastChange(event.actorName, event.at));
    }

    /** Who changed any of these columns last. */
    public Optional<LastChange> last(Set<String> columns) {
        return events.stream().filter(event -> event.changes().stream().anyMatch(change -> columns.contains(change.column())))
            .reduce((earlier, later) -> later).map(event -> new LastChange(event.actorName, event.at));
    }
}
