package rs.nadzor.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Query;

import rs.nadzor.web.Cursor;
import rs.nadzor.web.Paging;

/**
 * All that happened to a record, by what people did at once: every change of a part raises the version of its root, so the
 * root's own events lead to all others of their transactions.
 *
 * @param root the table of the record itself
 * @param owner the column by which rows of other tables name the record; where records of several kinds have such rows it is
 *     {@code record_id}
 * @param tables whose events belong to its history, the root among them
 * @param beside rows whose changes do not touch the root, by table
 */
public record Chronicle(String root, UUID record, String owner, Collection<String> tables, Map<String, List<String>> beside) {

    private static final String EVENTS = """
        select e.id, cast(e.transaction as text) || '/' || e.actor_name from desk.audit_event e
         where e.transaction = any (cast(:transactions as xid8[])) and e.table_name in :tables and case
           when e.table_name = 'duplicate' then true
           when e.table_name = :root then e.row_id = :record
           when starts_with(e.row_id, :record || '/') or e.before is null and e.after is null then true
           when jsonb_exists_any(coalesce(e.after, e.before), array[:owner, 'record_id'])
             then :record in (coalesce(e.after, e.before)->>:owner, coalesce(e.after, e.before)->>'record_id')
           when e.action = 'update' then exists (select from desk.audit_event i where i.table_name = e.table_name and i.row_id = e.row_id
             and i.action <> 'update' and :record in (coalesce(i.after, i.before)->>:owner, coalesce(i.after, i.before)->>'record_id'))
           else true end
         order by e.id""";

    private record Head(long id, String transaction, String key) {
    }

    /** Newest first: as many queries for many as for few. */
    public Paging.Page<Deed> page(Paging paging) {
        long before = paging.after().map(last -> last.number(0)).orElse(Long.MAX_VALUE);
        return paging.page(deeds(heads(before, Instant.EPOCH, paging.fetch())), deed -> Cursor.of(deed.id()));
    }

    /** What was done after a moment, newest first, at most so many. */
    List<Deed> since(Instant moment, int most) {
        return deeds(heads(Long.MAX_VALUE, moment, most));
    }

    /** Of this id, as {@link Deed#id} says it. */
    public Optional<Deed> deed(long id) {
        return id == Long.MAX_VALUE ? Optional.empty() : deeds(heads(id + 1, Instant.EPOCH, 1)).stream().filter(deed -> deed.id() == id).findFirst();
    }

    @SuppressWarnings("unchecked")
    private List<Head> heads(long before, Instant since, int most) {
        StringBuilder rows = new StringBuilder("table_name = :root and row_id = :record");
        beside.forEach((table, ids) -> {
            if (!ids.isEmpty()) rows.append(" or table_name = '").append(table).append("' and row_id in :").append(table);
        });
        Query heads = Panache.getEntityManager().createNativeQuery("select max(id), cast(transaction as text), actor_name from desk.audit_event where "
            + rows + " group by transaction, actor_name having max(id) < :before and max(at) > :since order by 1 desc", Object[].class)
            .setParameter("root", root).setParameter("record", record.toString()).setParameter("before", before).setParameter("since", since).setMaxResults(most);
        beside.forEach((table, ids) -> {
            if (!ids.isEmpty()) heads.setParameter(table, ids);
        });
        List<Object[]> found = heads.getResultList();
        return found.stream().map(row -> new Head((Long) row[0], (String) row[1], row[1] + "/" + row[2])).toList();
    }

    private List<Deed> deeds(List<Head> heads) {
        if (heads.isEmpty()) return List.of();
        Map<Long, String> keys = keys(heads);
        Map<String, List<AuditEvent>> events = new LinkedHashMap<>();
        AuditEvent.<AuditEvent>list("id in ?1 order by id", keys.keySet())
            .forEach(event -> events.computeIfAbsent(keys.get(event.id), key -> new ArrayList<>()).add(event));
        return heads.stream().map(head -> new Deed(head.id, events.get(head.key).get(0).actorName, events.get(head.key).get(0).at,
            events.get(head.key))).toList();
    }

    @SuppressWarnings("unchecked")
    private Map<Long, String> keys(List<Head> heads) {
        List<Object[]> rows = Panache.getEntityManager().createNativeQuery(EVENTS, Object[].class)
            .setParameter("transactions", heads.stream().map(Head::transaction).collect(Collectors.joining(",", "{", "}")))
            .setParameter("tables", tables).setParameter("root", root).setParameter("record", record.toString())
            .setParameter("owner", owner).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1], (one, same) -> one, LinkedHashMap::new));
    }
}
