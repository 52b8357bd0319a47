package rs.nadzor.contract;

import org.jboss.resteasy.reactive.RestQuery;

import rs.nadzor.shared.Coded;
import rs.nadzor.web.Conditions;
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
        return sorting().keyset.page(Contract.class, "select c.* from desk.contract c", conditions(), paging);
    }

    long count() {
        Conditions conditions = conditions();
        var query = Contract.getEntityManager()
                .createNativeQuery("select count(*) from desk.contract c where " + conditions, Long.class);
        conditions.values().forEach(query::setParameter);
        return (long) query.getSingleResult();
    }

    private Conditions conditions() {
        Conditions conditions = new Conditions("c").matches(q)
                .is("stage", Stage.class, stage)
                .is("disclosure", Disclosure.class, disclosure)
                .is("layer", Layer.class, layer)
                .is("instrument_type", InstrumentType.class, instrument);
        Coded.read(DeskState.class, state).ifPresent(wanted -> conditions.and(wanted.condition));
        return conditions;
    }

    private ContractOrder sorting() {
        return Coded.read(ContractOrder.class, sort).orElse(ContractOrder.CHANGED);
    }
}
