package rs.nadzor.watch;

import java.util.List;

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
import rs.nadzor.edition.Freshness;
import rs.nadzor.edition.PublicList.Selection;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Term;
import rs.nadzor.web.Criteria;
import rs.nadzor.web.Paging;

/** What was corrected or withdrawn, and why. */
@Path("/{lang: (sr-Cyrl|sr|en)}/corrections")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class CorrectionPages {
    private static final int ROWS = 50;

    @Inject
    CorrectionList list;
    @Inject
    ReadTables tables;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "watch")
    static class Templates {
        static native TemplateInstance corrections(Paging.Page<Correction> page, long count, String query, String kind, List<Term> kinds);
    }

    @GET
    public Response all(@Context UriInfo address) {
        return freshness.answer(Freshness.ofEverything() + address.getRequestUri(), () -> {
            Selection selection = list.select(Criteria.read(address.getRequestUri().getRawQuery()), language.get());
            return Templates.corrections(tables.page(list.table(), selection.where(), selection.order(), Paging.of(address, ROWS)),
                    tables.count(list.table(), selection.where()), selection.criteria().query(), address.getQueryParameters().getFirst("kind"), CorrectionList.kinds());
        });
    }
}
