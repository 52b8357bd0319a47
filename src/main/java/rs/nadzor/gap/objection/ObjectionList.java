package rs.nadzor.gap.objection;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import rs.nadzor.web.Cursor;
import rs.nadzor.web.Paging;

/** Objections as the desk lists them. */
@ApplicationScoped
class ObjectionList {

    @Inject
    EntityManager desk;

    Paging.Page<Objection> page(ObjectionFilter filter, LocalDate today, Paging paging) {
        String after = paging.after().isPresent() ? " and " + filter.after() : "";
        TypedQuery<Objection> query = asked("select o from Objection o where " + filter.condition() + after
                + " order by " + filter.order(), Objection.class, filter, today);
        paging.after().ifPresent(last -> {
            if (filter != ObjectionFilter.DECIDED) query.setParameter("due", last.date(0));
            query.setParameter("number", number(last));
        });
        return paging.page(query.setMaxResults(paging.fetch()).getResultList(), row -> Cursor.of(row.answerDue, row.number));
    }

    long count(ObjectionFilter filter, LocalDate today) {
        return asked("select count(o) from Objection o where " + filter.condition(), Long.class, filter, today).getSingleResult();
    }

    /** A made-up key of more than the column holds begins after everything there is, or before. */
    private static int number(Cursor last) {
        return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, last.number(1)));
    }

    private <T> TypedQuery<T> asked(String hql, Class<T> type, ObjectionFilter filter, LocalDate today) {
        TypedQuery<T> query = desk.createQuery(hql, type);
        if (filter == ObjectionFilter.OVERDUE) query.setParameter("today", today);
        return query;
    }
}
