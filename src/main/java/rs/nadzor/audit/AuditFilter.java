package rs.nadzor.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jboss.resteasy.reactive.RestQuery;

import rs.nadzor.shared.ClockProducer;
import rs.nadzor.shared.PartialDate;

/** What to show of the audit. Dates as people type them, both included; one that cannot be read does not narrow anything. */
public record AuditFilter(@RestQuery String table, @RestQuery String row, @RestQuery String actor, @RestQuery String from,
        @RestQuery String until) {

    /** Parts of a where clause and their parameters. */
    static final class Conditions {

        private final List<String> parts = new ArrayList<>(List.of("1 = 1"));
        private final Map<String, Object> values = new HashMap<>();

        Conditions and(String part, String name, Object value) {
            parts.add(part);
            values.put(name, value);
            return this;
        }

        Map<String, Object> values() {
            return values;
        }

        @Override
        public String toString() {
            return String.join(" and ", parts);
        }
    }

    public AuditFilter {
        table = table == null ? "" : table.strip();
        row = row == null ? "" : row.strip();
        actor = actor == null ? "" : actor.strip();
        from = from == null ? "" : from.strip();
        until = until == null ? "" : until.strip();
    }

    Conditions conditions() {
        var conditions = new Conditions();
        if (!table.isEmpty()) conditions.and("tableName = :table", "table", table);
        if (!row.isEmpty()) conditions.and("rowId = :row", "row", row);
        if (!actor.isEmpty()) conditions.and("actorName = :actor", "actor", actor);
        PartialDate.read(from).map(PartialDate::earliest).filter(AuditFilter::storable)
                .ifPresent(day -> conditions.and("at >= :from", "from", begin(day)));
        PartialDate.read(until).map(PartialDate::latest).filter(AuditFilter::storable)
                .ifPresent(day -> conditions.and("at < :until", "until", begin(day.plusDays(1))));
        return conditions;
    }

    // "Before" and "after" reach to the end of time on one side.
    private static boolean storable(LocalDate day) {
        return day.getYear() > 0 && day.getYear() < 9999;
    }

    private static Instant begin(LocalDate day) {
        return day.atStartOfDay(ClockProducer.BELGRADE).toInstant();
    }
}
