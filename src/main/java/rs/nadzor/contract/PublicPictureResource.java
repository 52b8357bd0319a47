package rs.nadzor.contract;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import rs.nadzor.edition.EditionAt;
import rs.nadzor.edition.EditionPicture;

/** The picture of a deal's newest edition, for where its page is shared. It goes when the edition goes. */
@Path("/{lang: (sr-Cyrl|sr|en)}/contracts/{slug: [a-z0-9-]+}/picture.png")
@Produces("image/png")
@PermitAll
public class PublicPictureResource {

    @Inject
    PublicDeal deals;
    @Inject
    EditionPicture picture;

    @GET
    public Response picture(@PathParam("slug") String slug) {
        return picture.answer(EditionAt.slug(PublicContract.KIND, slug), "contracts", deals::picture);
    }
}
