package rs.nadzor.watch;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.atlas.PlaceMap;
import rs.nadzor.contract.PublicLocations;
import rs.nadzor.edition.Freshness;
import rs.nadzor.i18n.CurrentLanguage;

/** The places that deals and their events name, on a map of our own: no tile of it comes from anywhere else. */
@Path("/{lang: (sr-Cyrl|sr|en)}/map")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class MapPages {
    private static final int PLACES = 300;

    @Inject
    PublicLocations locations;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "watch")
    static class Templates {
        static native TemplateInstance map(PlaceMap map);
    }

    @GET
    public Response map() {
        return freshness.answer(Freshness.ofEverything() + "map" + language.get(), () -> Templates.map(PlaceMap.of(locations.most(PLACES), language.get())));
    }
}
