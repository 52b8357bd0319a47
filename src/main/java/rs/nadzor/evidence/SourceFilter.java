package rs.nadzor.evidence;

import jakarta.persistence.Query;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;
import rs.nadzor.i18n.CommonMessages;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.Conditions;
import rs.nadzor.web.Criteria;
import rs.nadzor.web.Paging;
import rs.nadzor.web.Paging.Page;

/**
 * Which sources a list shows, and how it is sorted: what changed last first, unless said otherwise. An unknown kind is no
 * filter; "not_stated" are those without one.
 */
public record SourceFilter(@RestQuery String q, @RestQuery String kind, @RestQuery String sort) {

    private static final String NOT_STATED = "not_stated", ALL = "select s.* from desk.source s";

    public SourceOrder order() {
        return Coded.read(SourceOrder.class, sort).orElse(SourceOrder.CHANGED);
    }

    public SourceOrder[] orders() {
        return SourceOrder.values();
    }

    /** In words and as an address; what it does not know is named there. */
    public Criteria criteria(Language language) {
        var say = Texts.in(EvidenceMessages.class, language);
        var common = Texts.in(CommonMessages.class, language);
        return new Criteria().text("q", common.search(), q)
            .choice("kind", say.kind_label(), kind, code -> NOT_STATED.equals(code) ? Optional.of(say.not_stated())
                : Coded.read(SourceKind.class, code).map(say::kind))
            .word("sort", common.sort_by(), sort == null || sort.isBlank() ? order().code() : sort, SourceOrder.class, say::order);
    }

    /** For the addresses of the same rows elsewhere. */
    public String query() {
        return criteria(Language.SR).query();
    }

    Page<Source> page(Paging paging) {
        return order().keyset.page(Source.class, ALL, conditions(), paging);
    }

    /** Every row, in the order of the pages. */
    Query all() {
        return order().keyset.all(Source.class, ALL, conditions());
    }

    private Conditions conditions() {
        var conditions = new Conditions("s").matches(q).is("kind", SourceKind.class, kind);
        return NOT_STATED.equals(kind) ? conditions.and("s.kind is null") : conditions;
    }
}
