package rs.nadzor.theme;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.vertx.ext.web.RoutingContext;
import rs.nadzor.contract.PublicWholes;
import rs.nadzor.edition.EditionAt;
import rs.nadzor.edition.EditionTwin;
import rs.nadzor.edition.Freshness;
import rs.nadzor.web.PublicAddress;
import rs.nadzor.web.ReaderLanguage;

/** Themes for machines and for citing: the permanent address, one theme as JSON. */
@Path("/watch")
@PermitAll
public class PublicThemeResource {

    @Inject
    RoutingContext routing;
    @Inject
    EditionTwin twin;
    @Inject
    PublicThemes themes;
    @Inject
    PublicWholes wholes;
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
    @Path("{slug: [a-z0-9-]+}/{part: (history|objection)}")
    public Response part(@PathParam("slug") String slug, @PathParam("part") String part) {
        return inLanguage("/watch/" + slug + "/" + part);
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
        return twin.answer(EditionAt.slug(PublicTheme.KIND, slug), "watch", edition -> Freshness.ofEverything() + edition.id, (twin, published) -> {
            // Its live parts are made of them.
            wholes.of(themes.read(published).deals()).forEach(deal -> twin.withArray("deals").add(address.of("/contracts/" + deal.row().slug() + ".json")));
            twin.set("content", published);
        });
    }

    private Response inLanguage(String path) {
        return ReaderLanguage.lead(routing, path);
    }
}
