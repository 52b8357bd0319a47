package rs.nadzor.evidence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.Paging;
import rs.nadzor.web.Paging.Page;

/**
 * Which sources a list shows, and how it is sorted: what changed last first, unless said otherwise. An unknown kind is no
 * filter; "not_stated" are those without one.
 */
public record SourceFilter(@RestQuery String q, @RestQuery String kind, @RestQuery String sort) {

    private static final String NOT_STATED = "not_stated";

    public SourceOrder order() {
        return Coded.read(SourceOrder.class, sort).orElse(SourceOrder.CHANGED);
    }

    public SourceOrder[] orders() {
        return SourceOrder.values();
    }

    @SuppressWarnings("unchecked")
    Page<Source> page(Paging paging) {
        var where = new StringBuilder("true");
        Map<String, Object> values = new HashMap<>();
        if (!SearchKey.of(q).isEmpty()) {
            where.append(" and search like :q");
            values.put("q", SearchKey.like(q));
        }
        if (NOT_STATED.equals(kind)) where.append(" and kind is null");
        Coded.read(SourceKind.class, kind).ifPresent(wanted -> {
            where.append(" and kind = :kind");
            values.put("kind", wanted.code());
        });
        paging.after().ifPresent(after -> {
            where.append(order().after());
            values.put("key", order().key(after));
            values.put("id", after.uuid(1));
        });
        var query = Source.getEntityManager().createNativeQuery("select * from desk.source where " + where + order().orderBy(), Source.class)
            .setMaxResults(paging.fetch());
        values.forEach(query::setParameter);
        return paging.page((List<Source>) query.getResultList(), order()::cursor);
    }
}
