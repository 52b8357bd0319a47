package rs.nadzor.watch;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.contract.PublicOrganization;
import rs.nadzor.contract.PublicOrganizations;
import rs.nadzor.contract.PublicRoles;
import rs.nadzor.contract.PublicSuccessions;
import rs.nadzor.edition.Freshness;
import rs.nadzor.edition.PublicList.Selection;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Criteria;
import rs.nadzor.web.Paging;

/** The public's pages of organizations: who buys, who sells, with whom, and how much of it is known. */
@Path("/{lang: (sr-Cyrl|sr|en)}/organizations")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class OrganizationPages {
    private static final int ROWS = 50, PARTNERS = 12, DEALS = 20;

    @Inject
    PublicOrganizations organizations;
    @Inject
    PublicRoles roles;
    @Inject
    PublicSuccessions successions;
    @Inject
    OrganizationList list;
    @Inject
    ReadTables tables;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "watch")
    static class Templates {
        static native TemplateInstance organizations(OrganizationFilter filter, Paging.Page<PublicOrganization> page, long count, String query);

        static native TemplateInstance organization(PublicOrganization organization, OrganizationNames names,
                PublicSuccessions.Neighbours neighbours, List<OrganizationPart> parts, List<PublicOrganizations.Partner> partners);
    }

    @GET
    public Response all(@Context UriInfo address) {
        return freshness.answer(Freshness.ofEverything() + address.getRequestUri(), () -> {
            Map<String, String> query = Criteria.read(address.getRequestUri().getRawQuery());
            Selection selection = list.select(query, language.get());
            return Templates.organizations(OrganizationFilter.of(query, language.get()),
                    tables.page(list.table(), selection.where(), selection.order(), Paging.of(address, ROWS)),
                    tables.count(list.table(), selection.where()), selection.criteria().query());
        });
    }

    @GET
    @Path("/{slug: [a-z0-9-]+}")
    public Response one(@PathParam("slug") String slug, @Context UriInfo address) {
        if (organizations.of(slug).isEmpty()) {
            String stays = organizations.newAddress(slug).orElseThrow(NotFoundException::new);
            return Freshness.movedTo("/" + language.get().path() + "/organizations/" + stays);
        }
        return freshness.answer(Freshness.ofEverything() + address.getRequestUri(), () -> {
            PublicOrganization organization = organizations.of(slug).orElseThrow(NotFoundException::new);
            return Templates.organization(organization, OrganizationNames.of(organization, language.get()), successions.of(organization),
                    OrganizationPart.of(roles.of(slug, DEALS)), organizations.partners(slug, PARTNERS));
        });
    }
}
