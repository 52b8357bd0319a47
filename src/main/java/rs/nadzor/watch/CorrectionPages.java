package rs.nadzor.watch;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.contract.PublicCorrection;
import rs.nadzor.contract.PublicCorrections;
import rs.nadzor.edition.Freshness;
import rs.nadzor.web.Paging;

/** What was corrected or withdrawn, and why. */
@Path("/{lang: (sr-Cyrl|sr|en)}/corrections")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class CorrectionPages {
    private static final int ROWS = 50;

    @Inject
    PublicCorrections corrections;
    @Inject
    Freshness freshness;

    @CheckedTemplate(basePath = "watch")
    static class Templates {
        static native TemplateInstance corrections(Paging.Page<PublicCorrection> page);
    }

    @GET
    public Response list(@Context UriInfo address) {
        return freshness.answer(Freshness.ofEverything() + address.getRequestUri(),
                () -> Templates.corrections(corrections.page(Paging.of(address, ROWS))));
    }
}
