package rs.nadzor.contract;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jboss.resteasy.reactive.RestQuery;

import rs.nadzor.i18n.SearchKey;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.Paging;

/**
 * Which deals the desk's list shows and how it sorts them, as it stands in the address. What it does not know is no
 * filter.
 */
public record ContractFilter(@RestQuery String q, @RestQuery String stage, @RestQuery String disclosure,
        @RestQuery String layer, @RestQuery String instrument, @RestQuery String state, @RestQuery String sort) {

    static final ContractFilter NONE = new ContractFilter("", "", "", "", "", "", "");

    static ContractFilter in(DeskState state) {
        return new ContractFilter("", "", "", "", "", state.code(), "");
    }

    public String order() {
        return sorting().code();
    }

    Paging.Page<Contract> page(Paging paging) {
        Map<String, Object> values = new HashMap<>();
        String where = where(values);
        ContractOrder order = sorting();
        if (paging.after().isPresent()) {
            where += order.after();
            values.put("key", order.key(paging.after().get()));
            values.put("id", paging.after().get().uuid(1));
        }
        var query = Contract.getEntityManager()
                .createNativeQuery("select c.* from desk.contract c" + where + order.orderBy(), Contract.class);
        values.forEach(query::setParameter);
        @SuppressWarnings("unchecked")
        List<Contract> rows = query.setMaxResults(paging.fetch()).getResultList();
        return paging.page(rows, order::cursor);
    }

    long count() {
        Map<String, Object> values = new HashMap<>();
        var query = Contract.getEntityManager()
                .createNativeQuery("select count(*) from desk.contract c" + where(values), Long.class);
        values.forEach(query::setParameter);
        return (long) query.getSingleResult();
    }

    private String where(Map<String, Object> values) {
        StringBuilder where = new StringBuilder(" where true");
        if (!SearchKey.of(q).isEmpty()) {
            where.append(" and c.search like :q");
            values.put("q", SearchKey.like(q));
        }
        is("stage", Stage.class, stage, where, values);
        is("disclosure", Disclosure.class, disclosure, where, values);
        is("layer", Layer.class, layer, where, values);
        is("instrument_type", InstrumentType.class, instrument, where, values);
        Coded.read(DeskState.class, state).ifPresent(wanted -> where.append(" and ").append(wanted.condition));
        return where.toString();
    }

    private static <E extends Enum<E> & Coded> void is(String column, Class<E> vocabulary, String code,
            StringBuilder where, Map<String, Object> values) {
        Coded.read(vocabulary, code).ifPresent(word -> {
            where.append(" and c.").append(column).append(" = :").append(column);
            values.put(column, word.code());
        });
    }

    private ContractOrder sorting() {
        return Coded.read(ContractOrder.class, sort).orElse(ContractOrder.CHANGED);
    }
}
