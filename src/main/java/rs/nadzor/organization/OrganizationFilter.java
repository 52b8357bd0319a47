package rs.nadzor.organization;

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
 * Which organizations a list shows, in Serbian alphabetical order unless said otherwise. An unknown kind is no filter;
 * "not_stated" are those without one.
 */
public record OrganizationFilter(@RestQuery String q, @RestQuery String kind, @RestQuery String sort) {

    private static final String NOT_STATED = "not_stated", ALL = "select o.* from desk.organization o";

    public OrganizationOrder order() {
        return Coded.read(OrganizationOrder.class, sort).orElse(OrganizationOrder.NAME);
    }

    public OrganizationOrder[] orders() {
        return OrganizationOrder.values();
    }

    /** In words and as an address; what it does not know is named there. */
    public Criteria criteria(Language language) {
        var say = Texts.in(OrganizationMessages.class, language);
        var common = Texts.in(CommonMessages.class, language);
        return new Criteria().text("q", common.search(), q)
            .choice("kind", say.kind_label(), kind, code -> NOT_STATED.equals(code) ? Optional.of(say.kind_not_stated())
                : Coded.read(OrganizationKind.class, code).map(say::kind))
            .word("sort", common.sort_by(), sort == null || sort.isBlank() ? order().code() : sort, OrganizationOrder.class, say::order);
    }

    /** For the addresses of the same rows elsewhere. */
    public String query() {
        return criteria(Language.SR).query();
    }

    Page<Organization> page(Paging paging) {
        return order().keyset.page(Organization.class, ALL, conditions(), paging);
    }

    /** Every row, in the order of the pages. */
    Query all() {
        return order().keyset.all(Organization.class, ALL, conditions());
    }

    private Conditions conditions() {
        var conditions = new Conditions("o").and("o.same_as_id is null").matches(q).is("kind", OrganizationKind.class, kind);
        return NOT_STATED.equals(kind) ? conditions.and("o.kind is null") : conditions;
    }
}
