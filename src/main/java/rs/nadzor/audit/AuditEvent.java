package rs.nadzor.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.vertx.core.json.Json;

import rs.nadzor.web.Cursor;
import rs.nadzor.web.Paging;

/** One row of the desk was made, changed or deleted. Only triggers write these. */
@Entity
@Immutable
@Table(name = "audit_event")
public class AuditEvent extends PanacheEntityBase {

    /** What a column held before and after; null where it held nothing or did not exist. */
    public record Change(String column, String before, String after) {
    }

    @Id
    public Long id;
    public Instant at;
    public UUID actorId;
    public String actorName;
    public String tableName;
    public String rowId;
    public String action;
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> before;
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<String, Object> after;

    /** Newest first. */
    static Paging.Page<AuditEvent> page(AuditFilter filter, Paging paging) {
        var where = filter.conditions();
        paging.after().ifPresent(last -> where.and("id < :last", "last", last.number(0)));
        List<AuditEvent> found = find(where + " order by id desc", where.values()).range(0, paging.fetch() - 1).list();
        return paging.page(found, event -> Cursor.of(event.id));
    }

    /** The audited tables, for the filter. */
    @SuppressWarnings("unchecked")
    static List<String> tables() {
        return getEntityManager().createNativeQuery("""
                select cast(c.relname as text) from pg_trigger t join pg_class c on c.oid = t.tgrelid
                where t.tgname = 'audit' and c.relnamespace = cast('desk' as regnamespace) order by 1
                """, String.class).getResultList();
    }

    /** Its content is gone by an erasure; who, when and which row remain. */
    public boolean isErased() {
        return before == null && after == null;
    }

    public List<Change> changes() {
        Set<String> columns = new TreeSet<>();
        if (before != null) columns.addAll(before.keySet());
        if (after != null) columns.addAll(after.keySet());
        return columns.stream().map(column -> new Change(column, text(before, column), text(after, column)))
                .filter(change -> change.before != null || change.after != null).toList();
    }

    private static String text(Map<String, Object> row, String column) {
        Object value = row == null ? null : row.get(column);
        return value == null || value instanceof String ? (String) value : Json.encode(value);
    }
}
