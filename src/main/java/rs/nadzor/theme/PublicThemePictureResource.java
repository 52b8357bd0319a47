package rs.nadzor.theme;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import rs.nadzor.edition.EditionAt;
import rs.nadzor.edition.Freshness;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.picture.Pictures;

/** The picture of a theme's newest edition, for where its page is shared. It goes when the edition goes. */
@Path("/{lang: (sr-Cyrl|sr|en)}/watch/{slug: [a-z0-9-]+}/picture.png")
@PermitAll
public class PublicThemePictureResource {

    @Inject
    PublicThemes themes;
    @Inject
    Pictures pictures;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;

    @GET
    public Response picture(@PathParam("slug") String slug) {
        EditionAt at = EditionAt.slug(PublicTheme.KIND, slug);
        if (at.moved()) return Freshness.movedTo("/" + language.get().path() + "/watch/" + at.slug() + "/picture.png");
        if (at.withdrawal() != null) return Freshness.gone("");
        return freshness.exact(pictures.png(themes.picture(at.edition())), "image/png");
    }
}
