package rs.nadzor.edition;

import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.picture.Picture;
import rs.nadzor.web.picture.Pictures;

/** The picture of a subject's newest edition, for where its page is shared. It goes when the edition goes. */
@ApplicationScoped
public class EditionPicture {

    @Inject
    Pictures pictures;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;

    /** @param section the place of the site, as in the subject's address */
    public Response answer(EditionAt at, String section, Function<Edition, Picture> picture) {
        if (at.moved()) return Freshness.movedTo("/" + language.get().path() + "/" + section + "/" + at.slug() + "/picture.png");
        if (at.withdrawal() != null) return Freshness.gone("");
        return freshness.exact(pictures.png(picture.apply(at.edition())), "image/png");
    }
}
