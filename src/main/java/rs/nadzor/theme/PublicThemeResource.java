package rs.nadzor.theme;

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

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.vertx.ext.web.RoutingContext;
import rs.nadzor.contract.PublicWholes;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.EditionAt;
import rs.nadzor.edition.Freshness;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.web.PublicAddress;
import rs.nadzor.web.ReaderLanguage;

/** Themes for machines and for citing: the permanent address, one theme as JSON. */
@Path("/watch")
@PermitAll
public class PublicThemeResource {

    @Inject
    RoutingContext routing;
    @Inject
    Freshness freshness;
    @Inject
    ReadTables tables;
    @Inject
    PublicThemes themes;
    @Inject
    PublicWholes wholes;
    @Inject
    ObjectMapper json;
    @Inject
    PublicAddress address;

    @GET
    public Response list() {
        return inLanguage("/watch");
    }

    /** The citable address without a language leads to the reader's. */
    @GET
    @Path("{slug: [a-z0-9-]+}")
    public Response permanent(@PathParam("slug") String slug) {
        return inLanguage("/watch/" + slug);
    }

    @GET
    @Path("{slug: [a-z0-9-]+}/history")
    public Response history(@PathParam("slug") String slug) {
        return inLanguage("/watch/" + slug + "/history");
    }

    @GET
    @Path("{slug: [a-z0-9-]+}/editions/{number: [0-9]{1,6}}")
    public Response edition(@PathParam("slug") String slug, @PathParam("number") int number) {
        return inLanguage("/watch/" + slug + "/editions/" + number);
    }

    @GET
    @Path("{slug: [a-z0-9-]+}.json")
    @Produces(MediaType.APPLICATION_JSON)
    public Response one(@PathParam("slug") String slug) {
        EditionAt at = EditionAt.slug(PublicTheme.KIND, slug);
        if (at.moved()) return Freshness.movedTo("/watch/" + at.slug() + ".json");
        if (at.withdrawal() != null) {
            return Freshness.gone(Map.of("withdrawn", at.withdrawal().kind, "at", at.withdrawal().withdrawnAt.toString(), "reason", at.withdrawal().reason()));
        }
        return freshness.answer(Freshness.ofEverything() + at.edition().id, () -> twin(at.edition()));
    }

    /** The newest edition as it was stored, with the addresses of the deals that its live parts are made of. */
    private ObjectNode twin(Edition edition) {
        ObjectNode twin = json.createObjectNode();
        twin.put("address", address.of("/watch/" + edition.slug));
        twin.put("edition", edition.number);
        twin.put("published_at", edition.publishedAt.toString());
        twin.put("published_by", edition.publishedBy);
        twin.put("approved_by", edition.approvedBy);
        twin.put("shape", edition.shape);
        twin.put("demonstration", edition.demonstration);
        twin.put("sha256", edition.contentSha256);
        wholes.of(themes.read(edition).deals()).forEach(deal -> twin.withArray("deals").add(address.of("/contracts/" + deal.row().slug() + ".json")));
        twin.set("content", tables.read(edition.content, JsonNode.class));
        return twin;
    }

    private Response inLanguage(String path) {
        return Response.seeOther(URI.create("/" + ReaderLanguage.of(routing).path() + path)).header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }
}
