package rs.nadzor.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

import jakarta.persistence.Query;

import io.quarkus.hibernate.orm.panache.Panache;

import rs.nadzor.shared.PartialDate;

/**
 * One way in which a list is sorted: by a column that stands on an index together with the id and is never null, so that
 * the next page starts where this one ended.
 *
 * @param <T> the thing listed
 */
public record Keyset<T>(String column, String id, boolean descending, String parameter, Function<T, Object> value,
        BiFunction<Cursor, Integer, Object> reader) {

    /** In the Serbian alphabet's order; the text is kept in Latin. */
    public static <T> Keyset<T> byName(String column, String id, Function<T, String> name) {
        return new Keyset<>(column + " collate \"sr-Latn-x-icu\"", id, false, ":key", name::apply, Cursor::text);
    }

    /** The newest first. */
    public static <T> Keyset<T> byMoment(String column, String id, Function<T, Instant> moment) {
        return new Keyset<>(column, id, true, ":key", moment::apply, Cursor::instant);
    }

    /** The latest first, what has no date last. A day goes as text: JDBC's dates before 1582 are days off. */
    public static <T> Keyset<T> byDay(String column, String id, Function<T, PartialDate> date) {
        return new Keyset<>(column, id, true, "cast(:key as date)",
                row -> date.apply(row) == null ? "0001-01-01" : date.apply(row).earliest(),
                (cursor, place) -> cursor.date(place).toString());
    }

    /** The highest first, what has no amount last. */
    public static <T> Keyset<T> byAmount(String column, String id, Function<T, BigDecimal> amount) {
        return new Keyset<>(column, id, true, ":key",
                row -> amount.apply(row) == null ? "-1" : amount.apply(row).toPlainString(), Cursor::amount);
    }

    /** What the paging shows of the entities that {@code select} finds: everything up to "where". */
    public Paging.Page<T> page(Class<T> type, String select, Conditions conditions, Paging paging) {
        String after = paging.after().isPresent() ? after() : "";
        Query query = Panache.getEntityManager(type).createNativeQuery(select + " where " + conditions + after + orderBy(), type);
        conditions.values().forEach(query::setParameter);
        paging.after().ifPresent(last -> query.setParameter("key", reader.apply(last, 0)).setParameter("id", last.uuid(1)));
        @SuppressWarnings("unchecked")
        List<T> rows = query.setMaxResults(paging.fetch()).getResultList();
        return paging.page(rows, last -> Cursor.of(value.apply(last), idOf(last)));
    }

    /** Every row, in the order of the pages. */
    public Query all(Class<T> type, String select, Conditions conditions) {
        Query query = Panache.getEntityManager(type).createNativeQuery(select + " where " + conditions + orderBy(), type);
        conditions.values().forEach(query::setParameter);
        return query;
    }

    private static Object idOf(Object row) {
        return Panache.getEntityManager().getEntityManagerFactory().getPersistenceUnitUtil().getIdentifier(row);
    }

    private String orderBy() {
        String direction = descending ? " desc" : "";
        return " order by " + column + direction + ", " + id + direction;
    }

    private String after() {
        return " and (" + column + ", " + id + ") " + (descending ? "<" : ">") + " (" + parameter + ", :id)";
    }
}
