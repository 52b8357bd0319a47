package rs.nadzor.evidence;

import org.jboss.resteasy.reactive.RestQuery;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.Conditions;
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

    Page<Source> page(Paging paging) {
        var conditions = new Conditions("s").matches(q).is("kind", SourceKind.class, kind);
        if (NOT_STATED.equals(kind)) conditions.and("s.kind is null");
        return order().keyset.page(Source.class, "select s.* from desk.source s", conditions, paging);
    }
}
