package rs.nadzor.theme;

import java.util.List;
import java.util.Map;
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
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.EditionAt;
import rs.nadzor.edition.Freshness;
import rs.nadzor.edition.PublicList.Selection;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.edition.Withdrawal;
import rs.nadzor.edition.WithdrawnPage;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Criteria;
import rs.nadzor.web.Paging;

/** The public's watch pages: the list, one theme, its history, an earlier edition. */
@Path("/{lang: (sr-Cyrl|sr|en)}/watch")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class PublicThemePages {
    private static final int ROWS = 50;

    @Inject
    PublicThemes themes;
    @Inject
    PublicThemeList list;
    @Inject
    ReadTables tables;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "theme")
    static class Templates {
        static native TemplateInstance publicThemes(Paging.Page<PublicThemeRow> page, long count, String query, String typed, String sort, List<String> sorts);

        static native TemplateInstance publicHistory(PublicTheme theme, String slug, List<Edition> editions, List<Withdrawal> withdrawals);
    }

    @GET
    public Response list(@Context UriInfo address) {
        return freshness.answer(Freshness.ofEverything() + address.getRequestUri(), () -> {
            Map<String, String> query = Criteria.read(address.getRequestUri().getRawQuery());
            Selection selection = list.select(query, language.get());
            return Templates.publicThemes(tables.page(list.table(), selection.where(), selection.order(), Paging.of(address, ROWS)),
                    tables.count(list.table(), selection.where()), selection.criteria().query(), query.get("q"), selection.order().code(), PublicThemeList.sorts());
        });
    }

    /** It depends on everything: on its text, and on whatever its live parts show. */
    @GET
    @Path("/{slug: [a-z0-9-]+}")
    public Response one(@PathParam("slug") String slug) {
        EditionAt at = EditionAt.slug(PublicTheme.KIND, slug);
        if (at.moved()) return Freshness.movedTo("/" + language.get().path() + "/watch/" + at.slug());
        if (at.withdrawal() != null) return WithdrawnPage.of(at.withdrawal(), null, "watch");
        return freshness.answer(Freshness.ofEverything() + at.edition().id + language.get(), () -> themes.render(at.edition(), true));
    }

    @GET
    @Path("/{slug: [a-z0-9-]+}/history")
    public Response history(@PathParam("slug") String slug) {
        EditionAt at = EditionAt.slug(PublicTheme.KIND, slug);
        List<Edition> editions = Edition.ofSubject(PublicTheme.KIND, at.subject());
        List<Withdrawal> withdrawals = Withdrawal.ofSubject(PublicTheme.KIND, at.subject());
        PublicTheme theme = at.edition() == null ? null : themes.read(at.edition());
        return freshness.answer(Freshness.ofEverything() + slug + "history" + language.get(),
                () -> Templates.publicHistory(theme, slug, editions, withdrawals));
    }

    /** The text as it stood; what its live parts show is of today, and the page says so. */
    @GET
    @Path("/{slug: [a-z0-9-]+}/editions/{number: [0-9]{1,6}}")
    public Response earlier(@PathParam("slug") String slug, @PathParam("number") int number) {
        UUID subject = EditionAt.slug(PublicTheme.KIND, slug).subject();
        Edition edition = Edition.numbered(PublicTheme.KIND, subject, number).orElseThrow(NotFoundException::new);
        if (edition.isWithdrawn()) return WithdrawnPage.of(Withdrawal.of(edition), number, "watch");
        boolean newest = Edition.current(PublicTheme.KIND, subject).filter(now -> now.id.equals(edition.id)).isPresent();
        return freshness.answer(Freshness.ofEverything() + edition.id + newest + language.get(), () -> themes.render(edition, newest));
    }
}
