package rs.nadzor.organization;

import org.jboss.resteasy.reactive.RestQuery;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.Conditions;
import rs.nadzor.web.Paging;
import rs.nadzor.web.Paging.Page;

/**
 * Which organizations a list shows, in Serbian alphabetical order unless said otherwise. An unknown kind is no filter;
 * "not_stated" are those without one.
 */
public record OrganizationFilter(@RestQuery String q, @RestQuery String kind, @RestQuery String sort) {

    private static final String NOT_STATED = "not_stated";

    public OrganizationOrder order() {
        return Coded.read(OrganizationOrder.class, sort).orElse(OrganizationOrder.NAME);
    }

    public OrganizationOrder[] orders() {
        return OrganizationOrder.values();
    }

    Page<Organization> page(Paging paging) {
        var conditions = new Conditions("o").matches(q).is("kind", OrganizationKind.class, kind);
        if (NOT_STATED.equals(kind)) conditions.and("o.kind is null");
        return order().keyset.page(Organization.class, "select o.* from desk.organization o", conditions, paging);
    }
}
