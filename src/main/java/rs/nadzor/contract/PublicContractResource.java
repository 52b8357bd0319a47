package rs.nadzor.contract;

import java.net.URI;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.vertx.ext.web.RoutingContext;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.EditionAt;
import rs.nadzor.edition.Freshness;
import rs.nadzor.web.PublicAddress;
import rs.nadzor.web.ReaderLanguage;

/** Deals for machines and for citing: the permanent address, one deal as JSON. */
@Path("/")
@PermitAll
public class PublicContractResource {

    @Inject
    RoutingContext routing;
    @Inject
    Freshness freshness;
    @Inject
    ObjectMapper json;
    @Inject
    PublicAddress address;

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

    private Response inLanguage(String path) {
        return Response.seeOther(URI.create("/" + ReaderLanguage.of(routing).path() + path)).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    @GET
    @Path("contracts/{slug: [a-z0-9-]+}.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response one(@PathParam("slug") String slug) {
        EditionAt at = EditionAt.slug(PublicContract.KIND, slug);
        if (at.moved()) return Freshness.movedTo("/contracts/" + at.slug() + ".json");
        if (at.withdrawal() != null) {
            return Freshness.gone(Map.of("withdrawn", at.withdrawal().kind,
                    "at", at.withdrawal().withdrawnAt.toString(), "reason", at.withdrawal().reason()));
        }
        return freshness.answer(Freshness.of(at.edition(), true) + PublicDependencies.of(at.edition()),
                () -> twin(at.edition()));
    }

    /** The newest edition as it was stored, but for copies taken back since, with what identifies it. */
    private ObjectNode twin(Edition edition) {
        try {
            ObjectNode twin = json.createObjectNode();
            twin.put("address", address.of("/contracts/" + edition.slug));
            twin.put("edition", edition.number);
            twin.put("published_at", edition.publishedAt.toString());
            twin.put("published_by", edition.publishedBy);
            twin.put("approved_by", edition.approvedBy);
            twin.put("shape", edition.shape);
            twin.put("demonstration", edition.demonstration);
            twin.put("sha256", edition.contentSha256);
            twin.set("content", PublicCopies.heldIn(json.readTree(edition.content)));
            return twin;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
