package rs.nadzor.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.vertx.ext.web.RoutingContext;
import rs.nadzor.edition.EditionAt;
import rs.nadzor.edition.EditionTwin;
import rs.nadzor.edition.Freshness;
import rs.nadzor.web.ReaderLanguage;

/** Deals for machines and for citing: the permanent address, one deal as JSON. */
@Path("/")
@PermitAll
public class PublicContractResource {

    @Inject
    RoutingContext routing;
    @Inject
    EditionTwin twin;

    /** The citable address without a language leads to the reader's. */
    @GET
    @Path("contracts/{slug: [a-z0-9-]+}")
    public Response permanent(@PathParam("slug") String slug) {
        return inLanguage("/contracts/" + slug);
    }

    /** The address of one edition, in whatever language: what a copied line names. */
    @GET
    @Path("contracts/{slug: [a-z0-9-]+}/editions/{number: [0-9]{1,6}}")
    public Response edition(@PathParam("slug") String slug, @PathParam("number") int number) {
        return inLanguage("/contracts/" + slug + "/editions/" + number);
    }

    @GET
    @Path("contracts")
    public Response list() {
        return inLanguage("/contracts");
    }

    @GET
    @Path("contracts/{slug: [a-z0-9-]+}.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response one(@PathParam("slug") String slug) {
        return twin.answer(EditionAt.slug(PublicContract.KIND, slug), "contracts",
                edition -> Freshness.of(edition, true) + PublicDependencies.of(edition),
                // But for copies taken back since.
                (twin, published) -> twin.set("content", PublicCopies.heldIn(published)));
    }

    private Response inLanguage(String path) {
        return ReaderLanguage.lead(routing, path);
    }
}
