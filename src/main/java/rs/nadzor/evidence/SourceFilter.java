package rs.nadzor.evidence;

import io.quarkus.panache.common.Parameters;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.Cursor;
import rs.nadzor.web.Paging;
import rs.nadzor.web.Paging.Page;

/** Which sources a list shows, newest first. An unknown kind is no filter; "not_stated" are those without one. */
public record SourceFilter(@RestQuery String q, @RestQuery String kind) {

    private static final String NOT_STATED = "not_stated";

    Page<Source> page(Paging paging) {
        var where = new StringBuilder("1 = 1");
        var values = new Parameters();
        if (!SearchKey.of(q).isEmpty()) {
            where.append(" and search like :q");
            values.and("q", SearchKey.like(q));
        }
        if (NOT_STATED.equals(kind)) where.append(" and kind is null");
        Coded.read(SourceKind.class, kind).ifPresent(wanted -> {
            where.append(" and kind = :kind");
            values.and("kind", wanted);
        });
        paging.after().ifPresent(after -> {
            where.append(" and (createdAt < :at or createdAt = :at and id < :id)");
            values.and("at", after.instant(0)).and("id", after.uuid(1));
        });
        List<Source> rows = Source.<Source>find(where + " order by createdAt desc, id desc", values).range(0, paging.fetch() - 1).list();
        return paging.page(rows, last -> Cursor.of(last.createdAt, last.id));
    }
}
