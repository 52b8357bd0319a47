package rs.nadzor.duplicate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.quarkus.hibernate.orm.panache.Panache;

import rs.nadzor.audit.AuditEvent;
import rs.nadzor.audit.Deed;
import rs.nadzor.audit.Remembered;
import rs.nadzor.audit.Reversal;
import rs.nadzor.audit.Told;
import rs.nadzor.web.Decisions;

/**
 * Two records that were made one are two again: what had moved goes back, what was added since stays where it was added.
 * What anybody changed since is not overwritten: rows stay as they are, and of the record itself a person decides.
 */
final class Separation {

    private static final String EVENTS = """
        select e.* from desk.audit_event e where e.id between :first and :last and e.table_name <> 'duplicate'
           and e.transaction = (select transaction from desk.audit_event where id = :first) order by e.id""";
    private static final String KEYS = """
        select cast(c.relname as text), cast(a.attname as text) from pg_index i join pg_class c on c.oid = i.indrelid
         cross join unnest(i.indkey) with ordinality k (number, position)
          join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
         where i.indisprimary and c.relnamespace = cast('desk' as regnamespace) order by c.relname, k.position""";

    /** Every change raises or computes these. */
    private static final Set<String> COMPUTED = Set.of("version", "changed_at", "changed_by_name", "search", "sort_name", "sort_title");

    private final Duplicate merged;
    private final Remembered kind;
    private final List<Set<String>> together;
    private final Reversal reversal;
    private final List<Reversal.Conflict> conflicts;

    Separation(Duplicate merged, Mergeable mergeable) {
        this.merged = merged;
        this.kind = mergeable.history();
        this.together = mergeable.together();
        this.reversal = new Reversal(deed(merged), keys(), COMPUTED);
        this.conflicts = reversal.conflicts();
    }

    /** Columns of the record that stays which somebody changed since, as people read them, with what was decided so far. */
    List<Comparison.Row> choices(Decisions decided) {
        var words = kind.words(List.of(reversal.deed()));
        return conflicts.stream().filter(this::isOfRecord).map(found -> {
            Told.Clash clash = words.clash(found);
            String field = groupOf(found);
            return new Comparison.Row(field, clash.label(), clash.now(), clash.back(), Comparison.Outcome.CHOICE, true,
                decided.kept().getOrDefault(field, ""));
        }).toList();
    }

    /** How much else was changed since, which stays as it is. */
    long leftAlone() {
        return conflicts.stream().filter(found -> !isOfRecord(found)).map(found -> found.event().id).distinct().count();
    }

    boolean isErased() {
        return reversal.deed().isErased() || reversal.deed().events().isEmpty();
    }

    void apply(Decisions decided) {
        Set<String> left = new HashSet<>();
        for (var found : conflicts) {
            if (!isOfRecord(found)) left.add(found.key());
            else if (!"theirs".equals(decided.kept().get(groupOf(found)))) groupColumns(found).forEach(column -> left.add(found.event().id + "." + column));
        }
        reversal.apply(left);
    }

    private boolean isOfRecord(Reversal.Conflict found) {
        return found.event().tableName.equals(kind.root()) && found.event().rowId.equals(merged.keptId.toString())
            && found.event().action.equals("update");
    }

    private Set<String> groupColumns(Reversal.Conflict found) {
        return together.stream().filter(group -> group.contains(found.column())).findFirst().orElse(Set.of(found.column()));
    }

    private String groupOf(Reversal.Conflict found) {
        return groupColumns(found).stream().sorted().findFirst().orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private static Deed deed(Duplicate merged) {
        List<AuditEvent> events = Panache.getEntityManager().createNativeQuery(EVENTS, AuditEvent.class)
            .setParameter("first", merged.firstEvent).setParameter("last", merged.lastEvent).getResultList();
        return new Deed(merged.lastEvent, merged.foundByName, merged.foundAt, events);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, List<String>> keys() {
        Map<String, List<String>> keys = new HashMap<>();
        List<Object[]> rows = Panache.getEntityManager().createNativeQuery(KEYS, Object[].class).getResultList();
        rows.forEach(row -> keys.computeIfAbsent((String) row[0], table -> new ArrayList<>()).add((String) row[1]));
        return keys;
    }
}
