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
import rs.nadzor.contract.PublicDealElsewhere;
import rs.nadzor.contract.PublicLayers;
import rs.nadzor.contract.PublicLayers.Size;
import rs.nadzor.contract.PublicOrganizations;
import rs.nadzor.contract.PublicWholes;
import rs.nadzor.edition.Freshness;
import rs.nadzor.i18n.CurrentLanguage;

/** The register in numbers: what people would rather look at than read. Each drawing is a table, or has its words beside it. */
@Path("/{lang: (sr-Cyrl|sr|en)}/charts")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class ChartPages {
    private static final int DISPUTES = 12;

    @Inject
    PublicOrganizations organizations;
    @Inject
    PublicWholes wholes;
    @Inject
    PublicLayers layers;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "watch")
    static class Templates {
        static native TemplateInstance charts(DealTable table, List<Openness> openness, List<PublicDealElsewhere> disagreements);
    }

    /** How much is known in a layer; a share of fewer than five deals would say more of chance than of the layer. */
    public record Openness(Size size) {
        private static final int FEWEST = 5;

        public boolean hasShare() {
            return size.deals() >= FEWEST && size.expected() > 0;
        }

        public int share() {
            return Math.round(100f * size.known() / size.expected());
        }
    }

    @GET
    public Response charts() {
        return freshness.answer(Freshness.ofEverything() + "charts" + language.get(), () -> Templates.charts(DealTable.of(organizations.counts()),
                layers.sizes().stream().map(Openness::new).toList(),
                wholes.disputed(DISPUTES).stream().map(deal -> new PublicDealElsewhere(deal, language.get())).toList()));
    }
}
