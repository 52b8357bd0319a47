package rs.nadzor.contract;

import java.util.Locale;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import rs.nadzor.edition.EditionAt;
import rs.nadzor.edition.Freshness;
import rs.nadzor.i18n.CurrentLanguage;

/** All figures, those of one thing ({@code ?of=cameras-planned}), or the timeline of a deal's newest edition, to stand in a frame on other sites. */
@Path("/{lang: (sr-Cyrl|sr|en)}/embed/contracts/{slug: [a-z0-9-]+}/{part: (figures|timeline)}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class PublicEmbedPages {

    enum Part {
        FIGURES, TIMELINE
    }

    @Inject
    PublicDeal deals;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;

    @GET
    public Response frame(@PathParam("slug") String slug, @PathParam("part") String part, @QueryParam("of") String of) {
        EditionAt at = EditionAt.slug(PublicContract.KIND, slug);
        if (at.moved()) return Freshness.movedTo("/" + language.get().path() + "/embed/contracts/" + at.slug() + "/" + part);
        // What was withdrawn leaves every site that shows it.
        if (at.withdrawal() != null) throw new NotFoundException();
        return freshness.answer(Freshness.of(at.edition(), true) + "frame " + part + of + language.get() + PublicDependencies.of(at.edition()),
                () -> deals.frame(at.edition(), Part.valueOf(part.toUpperCase(Locale.ROOT)), of));
    }
}
