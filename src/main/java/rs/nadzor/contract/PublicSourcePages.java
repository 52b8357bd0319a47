package rs.nadzor.contract;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.edition.Freshness;
import rs.nadzor.edition.PagePicture;
import rs.nadzor.edition.PublicList.Selection;
import rs.nadzor.edition.ReadOrder;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.edition.Where;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Term;
import rs.nadzor.web.Criteria;
import rs.nadzor.web.Paging;

/** The public's list of sources, and one of them with the deals and themes that name it. */
@Path("/{lang: (sr-Cyrl|sr|en)}/sources")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class PublicSourcePages {
    private static final int ROWS = 50;
    private static final String ONE = "/{id: [0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}}";

    @Inject
    PublicSourceList list;
    @Inject
    ReadTables tables;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;
    @Inject
    PagePicture picture;

    @CheckedTemplate(basePath = "contract")
    static class Templates {
        static native TemplateInstance publicSourceList(PublicSourceFilter filter, Paging.Page<PublicSourceRow> page, long count, String query, List<Term> kinds);

        static native TemplateInstance publicSource(PublicSourceRow source, Paging.Page<PublicContractRow> deals, List<PublicNamedBy> themes);
    }

    @GET
    public Response all(@Context UriInfo address) {
        return freshness.answer(Freshness.ofEverything() + address.getRequestUri(), () -> {
            Map<String, String> query = Criteria.read(address.getRequestUri().getRawQuery());
            Selection selection = list.select(query, language.get());
            return Templates.publicSourceList(PublicSourceFilter.of(query, language.get()),
                    tables.page(list.table(), selection.where(), selection.order(), Paging.of(address, ROWS)),
                    tables.count(list.table(), selection.where()), selection.criteria().query(), list.kinds());
        });
    }

    @GET
    @Path(ONE)
    public Response one(@PathParam("id") UUID id, @Context UriInfo address) {
        PublicSourceRow source = source(id);
        return freshness.answer(Freshness.ofEverything() + address.getRequestUri(), () -> Templates.publicSource(source,
                tables.page(PublicContracts.TABLE, new Where().and("exists (select from published.source_use u where u.subject_id = published.contract.subject_id and u.source_id = ?)", id),
                        ReadOrder.byMoment("newest", "published_at"), Paging.of(address, ROWS)), list.themes(id)));
    }

    /** For where the page of one is shared. */
    @GET
    @Path(ONE + "/picture.png")
    @Produces("image/png")
    public Response picture(@PathParam("id") UUID id) {
        PublicSourceRow source = source(id);
        return picture.answer(source.kind() == null ? list.title(language.get()) : source.kind().text(language.get()), source.title(),
                Objects.requireNonNullElse(source.publisher(), ""), list.path(source));
    }

    private PublicSourceRow source(UUID id) {
        return tables.first(list.table(), new Where().and("id = ?", id), ReadOrder.byMoment("newest", "published_at"), 1).stream().findFirst()
                .orElseThrow(NotFoundException::new);
    }
}
