package rs.nadzor.contract;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.Query;

import org.jboss.resteasy.reactive.RestQuery;

import rs.nadzor.i18n.CommonMessages;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.shared.Coded;
import rs.nadzor.submission.PublicationMessages;
import rs.nadzor.web.Conditions;
import rs.nadzor.web.Criteria;
import rs.nadzor.web.Paging;

/**
 * Which deals the desk's list shows and how it sorts them, as it stands in the address. What it does not know is no
 * filter.
 */
public record ContractFilter(@RestQuery String q, @RestQuery String stage, @RestQuery String disclosure,
        @RestQuery String layer, @RestQuery String technology, @RestQuery String instrument, @RestQuery String state, @RestQuery String sort) {

    static final ContractFilter NONE = new ContractFilter("", "", "", "", "", "", "", "");

    static ContractFilter in(DeskState state) {
        return new ContractFilter("", "", "", "", "", "", state.code(), "");
    }

    /** What stands in an address of the list. */
    public static ContractFilter of(Map<String, String> query) {
        return new ContractFilter(query.get("q"), query.get("stage"), query.get("disclosure"), query.get("layer"), query.get("technology"),
                query.get("instrument"), query.get("state"), query.get("sort"));
    }

    public String order() {
        return sorting().code();
    }

    /** In words and as an address; what it does not know is named there. */
    public Criteria criteria(Language language) {
        ContractMessages say = Texts.in(ContractMessages.class, language);
        ContractVocabulary words = Texts.in(ContractVocabulary.class, language);
        CommonMessages common = Texts.in(CommonMessages.class, language);
        return new Criteria().text("q", common.search(), q)
                .word("state", Texts.in(PublicationMessages.class, language).publication(), state, DeskState.class, say::state)
                .word("stage", say.stage(), stage, Stage.class, words::stage)
                .word("disclosure", say.disclosure(), disclosure, Disclosure.class, words::disclosure)
                .word("layer", say.layer(), layer, Layer.class, words::layer)
                .word("technology", say.technologies(), technology, Technology.class, words::technology)
                .word("instrument", say.instrument(), instrument, InstrumentType.class, words::instrument)
                .word("sort", common.sort_by(), sort == null || sort.isBlank() ? order() : sort, ContractOrder.class, say::order);
    }

    /** For the addresses of the same rows elsewhere. */
    public String query() {
        return criteria(Language.SR).query();
    }

    Paging.Page<Contract> page(Paging paging) {
        return sorting().keyset.page(Contract.class, "select c.* from desk.contract c", conditions(), paging);
    }

    /** Every row, in the order of the pages. */
    Query all() {
        return sorting().keyset.all(Contract.class, "select c.* from desk.contract c", conditions());
    }

    /** The first so many of them, in the same order. */
    @SuppressWarnings("unchecked")
    public List<UUID> first(int most) {
        return ((List<Contract>) all().setMaxResults(most).getResultList()).stream().map(deal -> deal.id).toList();
    }

    long count() {
        Conditions conditions = conditions();
        var query = Contract.getEntityManager()
                .createNativeQuery("select count(*) from desk.contract c where " + conditions, Long.class);
        conditions.values().forEach(query::setParameter);
        return (long) query.getSingleResult();
    }

    private Conditions conditions() {
        Conditions conditions = new Conditions("c").and("c.same_as_id is null").matches(q)
                .is("stage", Stage.class, stage)
                .is("disclosure", Disclosure.class, disclosure)
                .is("layer", Layer.class, layer)
                .holds("technologies", Technology.class, technology)
                .is("instrument_type", InstrumentType.class, instrument);
        Coded.read(DeskState.class, state).ifPresent(wanted -> conditions.and(wanted.condition));
        return conditions;
    }

    private ContractOrder sorting() {
        return Coded.read(ContractOrder.class, sort).orElse(ContractOrder.CHANGED);
    }
}
