package rs.nadzor.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import rs.nadzor.web.Cursor;
import rs.nadzor.web.Paging;

/** Follow-ups as the desk lists them: the soonest first. */
@ApplicationScoped
class FollowUpList {

    @Inject
    EntityManager desk;

    Paging.Page<FollowUp> page(FollowUpQuery wanted, UUID me, LocalDate today, Paging paging) {
        String after = paging.after().isPresent() ? " and (f.due > :due or f.due = :due and f.id > :id)" : "";
        TypedQuery<FollowUp> query = steps(wanted, after, me, today);
        paging.after().ifPresent(last -> query.setParameter("due", last.date(0)).setParameter("id", last.uuid(1)));
        List<FollowUp> rows = query.setMaxResults(paging.fetch()).getResultList();
        return paging.page(rows, row -> Cursor.of(row.due, row.id));
    }

    /** Every one, in the order of the pages. */
    TypedQuery<FollowUp> all(FollowUpQuery wanted, UUID me, LocalDate today) {
        return steps(wanted, "", me, today);
    }

    private TypedQuery<FollowUp> steps(FollowUpQuery wanted, String after, UUID me, LocalDate today) {
        return asked("select f from FollowUp f join fetch f.contract left join fetch f.finding where "
                + condition(wanted) + after + " order by f.due, f.id", FollowUp.class, wanted, me, today);
    }

    long count(FollowUpQuery wanted, UUID me, LocalDate today) {
        return asked("select count(f) from FollowUp f where " + condition(wanted), Long.class, wanted, me, today).getSingleResult();
    }

    private static String condition(FollowUpQuery wanted) {
        return wanted.filter().condition() + (wanted.searches() ? FollowUpQuery.found() : "");
    }

    private <T> TypedQuery<T> asked(String hql, Class<T> type, FollowUpQuery wanted, UUID me, LocalDate today) {
        TypedQuery<T> query = desk.createQuery(hql, type);
        FollowUpFilter filter = wanted.filter();
        if (filter == FollowUpFilter.MINE) query.setParameter("me", me);
        if (filter == FollowUpFilter.OVERDUE) query.setParameter("today", today);
        if (wanted.searches()) wanted.values().forEach(query::setParameter);
        return query;
    }
}
