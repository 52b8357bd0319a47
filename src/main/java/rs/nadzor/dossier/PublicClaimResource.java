package rs.nadzor.dossier;

import java.util.Set;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import io.vertx.ext.web.RoutingContext;
import rs.nadzor.web.ReaderLanguage;

/** The address of a claim of the dossier: leads to the place on a public page where it is shown. */
@Path("/dossier")
@PermitAll
public class PublicClaimResource {

    @Inject
    RoutingContext routing;
    @Inject
    PublicClaimPlaces places;

    @GET
    @Path("/{claim: [A-Z][0-9]{2,3}}")
    public Response claim(@PathParam("claim") String claim) {
        String address = "/dossier/" + claim, place = places.targets(Set.of(address)).get(address);
        if (place == null) throw new NotFoundException();
        return ReaderLanguage.lead(routing, place);
    }
}
