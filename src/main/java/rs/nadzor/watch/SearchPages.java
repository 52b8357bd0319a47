package rs.nadzor.watch;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
    Freshness freshness;
    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "watch")
    static class Templates {
        static native TemplateInstance search(SearchPage page);
    }

    @GET
    public Response search(@RestQuery String q, @RestQuery String kind, @Context UriInfo address) {
        return freshness.answer(Freshness.ofEverything() + address.getRequestUri(), () -> {
            SearchKind wanted = Coded.read(SearchKind.class, kind).orElse(null);
            return Templates.search(new SearchPage(q == null ? "" : q.strip(), wanted, search.find(q, wanted), language.get()));
        });
    }
}
