package rs.nadzor.watch;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.vertx.ext.web.RoutingContext;
import rs.nadzor.web.ReaderLanguage;

/** Every public page without a language in its address leads to the reader's: what is cited is the same for all of them. */
@Path("/")
@PermitAll
public class PermanentResource {
    private static final String PLACES = "organizations|events|statements|sources|stack|charts|map|search|methodology|corrections|open-data|about|contact";

    @Inject
    RoutingContext routing;

    @GET
    @Path("{place: (" + PLACES + ")}")
    public Response page(@Context UriInfo address) {
        return inLanguage(address);
    }

    @GET
    @Path("{place: (organizations|sources)}/{slug: [a-z0-9-]+}")
    public Response one(@Context UriInfo address) {
        return inLanguage(address);
    }

    @GET
    @Path("contracts/{slug: [a-z0-9-]+}/{part: (history|objection)}")
    public Response ofDeal(@Context UriInfo address) {
        return inLanguage(address);
    }

    @GET
    @Path("embed/contracts/{slug: [a-z0-9-]+}/{part: (figures|timeline)}")
    public Response embedded(@Context UriInfo address) {
        return inLanguage(address);
    }

    private Response inLanguage(UriInfo address) {
        String query = address.getRequestUri().getRawQuery();
        return ReaderLanguage.lead(routing, address.getRequestUri().getRawPath() + (query == null ? "" : "?" + query));
    }
}
