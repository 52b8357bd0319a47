package rs.nadzor.watch;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.contract.PublicContracts;
import rs.nadzor.edition.Freshness;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.shared.Coded;

/** One field that looks through everything public. */
@Path("/{lang: (sr-Cyrl|sr|en)}/search")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class SearchPages {

    @Inject
    Search search;
    @Inject
    PublicContracts contracts;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "watch")
    static class Templates {
        static native TemplateInstance search(SearchPage page);
    }

    @GET
    public Response search(@RestQuery String q, @RestQuery String kind, @RestQuery String layer, @RestQuery String year, @RestQuery String page, @Context UriInfo address) {
        return freshness.answer(Freshness.ofEverything() + address.getRequestUri(), () -> {
            SearchFilter filter = SearchFilter.of(q, Coded.read(SearchKind.class, kind).orElse(null), layer, year, page);
            Search.Found found = search.find(filter, language.get());
            if (found.hits().isEmpty() && filter.page() > 1) throw new NotFoundException();
            return Templates.search(new SearchPage(filter, contracts.choices().layers(), found, language.get(), address));
        });
    }
}
