package rs.nadzor.dossier;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import io.vertx.ext.web.RoutingContext;
import rs.nadzor.edition.Edition;
import rs.nadzor.web.ReaderLanguage;

/** The address of a claim of the dossier: leads to the place on a public page where it is shown. */
@Path("/dossier")
@PermitAll
public class PublicClaimResource {

    @Inject
    RoutingContext routing;
    @GET
    @Path("/{claim: [A-Z][0-9]{2,3}}")
    public Response claim(@PathParam("claim") String claim) {
        List<?> places = Edition.getEntityManager()
                .createNativeQuery("select slug || '#' || anchor from published.claim where claim = ?1", String.class)
                .setParameter(1, claim).getResultList();
        if (places.isEmpty()) throw new NotFoundException();
        return Response.seeOther(URI.create("/" + ReaderLanguage.of(routing).path() + "/contracts/" + places.get(0)))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }
}
