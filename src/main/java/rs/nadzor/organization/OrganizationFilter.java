package rs.nadzor.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.Paging;
import rs.nadzor.web.Paging.Page;

/**
 * Which organizations a list shows, in Serbian alphabetical order unless said otherwise. An unknown kind is no filter;
 * "not_stated" are those without one.
 */
public record OrganizationFilter(@RestQuery String q, @RestQuery String kind, @RestQuery String sort) {

    private static final String NOT_STATED = "not_stated";

    public OrganizationOrder order() {
        return Coded.read(OrganizationOrder.class, sort).orElse(OrganizationOrder.NAME);
    }

    public OrganizationOrder[] orders() {
        return OrganizationOrder.values();
    }

    @SuppressWarnings("unchecked")
    Page<Organization> page(Paging paging) {
        var where = new StringBuilder("true");
        Map<String, Object> values = new HashMap<>();
        if (!SearchKey.of(q).isEmpty()) {
            where.append(" and search like :q");
            values.put("q", SearchKey.like(q));
        }
        if (NOT_STATED.equals(kind)) where.append(" and kind is null");
        Coded.read(OrganizationKind.class, kind).ifPresent(wanted -> {
            where.append(" and kind = :kind");
            values.put("kind", wanted.code());
        });
        paging.after().ifPresent(after -> {
            where.append(order().after());
            values.put("key", order().key(after));
            values.put("id", after.uuid(1));
        });
        var query = Organization.getEntityManager().createNativeQuery("select * from desk.organization where " + where
            + order().orderBy(), Organization.class).setMaxResults(paging.fetch());
        values.forEach(query::setParameter);
        return paging.page((List<Organization>) query.getResultList(), order()::cursor);
    }
}
