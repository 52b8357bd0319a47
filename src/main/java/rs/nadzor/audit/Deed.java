package rs.nadzor.audit;

import java.time.Instant;
import java.util.List;

/**
 * What one person did to a record at once: one transaction.
 *
 * @param id of its last event that names the record
 * @param events oldest first
 */
public record Deed(long id, String actor, Instant at, List<AuditEvent> events) {

    public boolean isErased() {
        return events.stream().anyMatch(AuditEvent::isErased);
    }

    /** The record began with it. */
    public boolean isBeginning(String root) {
        return events.stream().anyMatch(event -> event.tableName.equals(root) && event.action.equals("insert"));
    }
}
