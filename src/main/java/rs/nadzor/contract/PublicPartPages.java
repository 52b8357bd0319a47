package rs.nadzor.contract;

import java.util.List;
import java.util.Map;

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

/** The public's lists of what has happened in deals and of what is said of them. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class PublicPartPages {
    private static final int ROWS = 50;

    @Inject
    PublicContracts contracts;
    @Inject
    PublicEventList events;
    @Inject
    PublicStatementList statements;
    @Inject
    PublicWholes wholes;
    @Inject
    ReadTables tables;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "contract")
    static class Templates {
        static native TemplateInstance publicEvents(PublicPartFilter filter, Paging.Page<PublicEventRow> page, long count, String query,
                List<Term> layers);

        static native TemplateInstance publicStatements(PublicStatementFilter filter, Paging.Page<PublicStatementRow> page,
                PublicDisputes disputes, long count, String query, List<Term> layers, List<Term> measures);
    }

    @GET
    @Path("{lang: (sr-Cyrl|sr|en)}/events")
    public Response events(@Context UriInfo address) {
        return freshness.answer(Freshness.ofEverything() + address.getRequestUri(), () -> {
            Map<String, String> query = Criteria.read(address.getRequestUri().getRawQuery());
            Selection selection = events.select(query, language.get());
            return Templates.publicEvents(PublicPartFilter.of(query, language.get()),
                    tables.page(events.table(), selection.where(), selection.order(), Paging.of(address, ROWS)),
                    tables.count(events.table(), selection.where()), selection.criteria().query(), contracts.choices().layers());
        });
    }

    @GET
    @Path("{lang: (sr-Cyrl|sr|en)}/statements")
    public Response statements(@Context UriInfo address) {
        return freshness.answer(Freshness.ofEverything() + address.getRequestUri(), () -> {
            Map<String, String> query = Criteria.read(address.getRequestUri().getRawQuery());
            Selection selection = statements.select(query, language.get());
            Paging.Page<PublicStatementRow> page = tables.page(statements.table(), selection.where(), selection.order(), Paging.of(address, ROWS));
            return Templates.publicStatements(PublicStatementFilter.of(query, language.get()), page, PublicDisputes.of(page.rows(), wholes, language.get()),
                    tables.count(statements.table(), selection.where()), selection.criteria().query(), contracts.choices().layers(),
                    statements.measures());
        });
    }
}
