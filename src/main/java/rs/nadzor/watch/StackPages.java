package rs.nadzor.watch;

import java.util.List;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.contract.PublicLayers;
import rs.nadzor.edition.Freshness;
import rs.nadzor.i18n.CurrentLanguage;

/** The stack: which foreign organizations are in which layer, through which deals, with which institutions. */
@Path("/{lang: (sr-Cyrl|sr|en)}/stack")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class StackPages {

    @Inject
    PublicLayers layers;
    @Inject
    StackNamed named;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "watch")
    static class Templates {
        static native TemplateInstance stack(List<StackLayer> layers, List<StackNamed.Named> named);
    }

    @GET
    public Response stack() {
        return freshness.answer(Freshness.ofEverything() + "stack" + language.get(),
                () -> Templates.stack(StackLayer.of(layers.sizes(), layers.bonds(), language.get()), named.withoutADeal()));
    }
}
