package rs.nadzor.contract;

import java.util.List;
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
import rs.nadzor.edition.Moved;
import rs.nadzor.edition.Withdrawal;
import rs.nadzor.edition.WithdrawnPage;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Criteria;
import rs.nadzor.web.Paging;

/** The public's pages of deals: the list, one deal, its history, an earlier edition. */
@Path("/{lang: (sr-Cyrl|sr|en)}/contracts")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class PublicContractPages {
    private static final int ROWS = 50;

    @Inject
    PublicContracts contracts;
    @Inject
    PublicOrganizations organizations;
    @Inject
    PublicDeal deals;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "contract")
    static class Templates {
        static native TemplateInstance publicList(PublicContractFilter filter, Paging.Page<PublicContractRow> page, long count,
                String query, PublicContractChoices choices, PublicChosen organization);

        static native TemplateInstance publicHistory(PublicContract deal, String slug, List<PublicChange> changes, List<Withdrawal> withdrawals,
                String movedTo, List<Moved> joined);
    }

    @GET
    public Response list(@Context UriInfo address) {
        PublicContractFilter filter = PublicContractFilter.of(Criteria.read(address.getRequestUri().getRawQuery()), language.get());
        return freshness.answer(Freshness.ofEverything() + address.getRequestUri(), () -> {
            PublicContractChoices choices = contracts.choices();
            return Templates.publicList(filter, contracts.page(filter, Paging.of(address, ROWS)), contracts.count(filter),
                    filter.selection(choices).criteria().query(), choices, chosen(filter, choices));
        });
    }

    private PublicChosen chosen(PublicContractFilter filter, PublicContractChoices choices) {
        String slug = filter.organization();
        if (slug == null || slug.isBlank()) return null;
        return new PublicChosen(slug.strip(), organizations.of(slug.strip()).map(one -> one.name().text(language.get())).orElse(slug.strip()),
                filter.ofAnybody().selection(choices).criteria().query());
    }

    @GET
    @Path("/{slug: [a-z0-9-]+}")
    public Response one(@PathParam("slug") String slug) {
        EditionAt at = EditionAt.slug(PublicContract.KIND, slug);
        if (at.moved()) return movedTo(at, "");
        if (at.withdrawal() != null) return WithdrawnPage.of(at.withdrawal(), null, "contracts");
        return freshness.answer(tag(at.edition(), true),
                () -> deals.render(at.edition(), at.isNewest()));
    }

    @GET
    @Path("/{slug: [a-z0-9-]+}/history")
    public Response history(@PathParam("slug") String slug) {
        EditionAt at = EditionAt.slug(PublicContract.KIND, slug);
        if (at.moved() && at.merged() == null) return movedTo(at, "/history");
        UUID subject = at.merged() == null ? at.subject() : at.merged();
        List<Edition> editions = Edition.ofSubject(PublicContract.KIND, subject);
        PublicContract deal = at.edition() == null || at.merged() != null ? null : deals.read(at.edition());
        List<Withdrawal> withdrawals = Withdrawal.ofSubject(PublicContract.KIND, subject);
        List<Moved> joined = Moved.to(PublicContract.KIND, subject);
        String newAddress = at.merged() == null || at.edition() == null ? null : at.slug();
        return freshness.answer(Freshness.ofHistory(editions, withdrawals, joined) + language.get() + slug + newAddress,
                () -> Templates.publicHistory(deal, slug, PublicChange.of(editions, joined, deals::words, language.get()), withdrawals, newAddress, joined));
    }

    @GET
    @Path("/{slug: [a-z0-9-]+}/editions/{number: [0-9]{1,6}}")
    public Response earlier(@PathParam("slug") String slug, @PathParam("number") int number) {
        EditionAt at = EditionAt.slug(PublicContract.KIND, slug);
        if (at.moved() && at.merged() == null) return movedTo(at, "/editions/" + number);
        UUID subject = at.merged() == null ? at.subject() : at.merged();
        Edition edition = Edition.numbered(PublicContract.KIND, subject, number).orElseThrow(NotFoundException::new);
        if (edition.isWithdrawn()) return WithdrawnPage.of(Withdrawal.of(edition), number, "contracts");
        boolean newest = at.edition() != null && at.edition().id.equals(edition.id);
        return freshness.answer(tag(edition, newest), () -> deals.render(edition, newest));
    }

    private String tag(Edition edition, boolean newest) {
        return Freshness.of(edition, newest) + language.get() + PublicDependencies.of(edition);
    }

    private Response movedTo(EditionAt at, String rest) {
        return Freshness.movedTo("/" + language.get().path() + "/contracts/" + at.slug() + rest);
    }
}
