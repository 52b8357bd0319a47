package rs.nadzor.watch;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;

import rs.nadzor.contract.PublicOrganization;
import rs.nadzor.contract.PublicOrganizations;
import rs.nadzor.edition.Freshness;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.web.LayoutMessages;
import rs.nadzor.web.PublicAddress;
import rs.nadzor.web.picture.Picture;
import rs.nadzor.web.picture.Pictures;

/** Pictures for where pages are shared: of an organization, and of every page that has none of its own. */
@Path("/{lang: (sr-Cyrl|sr|en)}")
@PermitAll
public class PictureResource {

    @Inject
    Pictures pictures;
    @Inject
    PublicOrganizations organizations;
    @Inject
    PublicAddress address;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;

    @GET
    @Path("picture.png")
    public Response site() {
        return drawn(layout().tagline(), Texts.in(WatchMessages.class, language.get()).heading(), null, 0, 0, "", "/");
    }

    @GET
    @Path("organizations/{slug: [a-z0-9-]+}/picture.png")
    public Response organization(@PathParam("slug") String slug) {
        Language reader = language.get();
        PublicOrganization one = organizations.of(slug).orElseThrow(NotFoundException::new);
        OrganizationPageMessages say = Texts.in(OrganizationPageMessages.class, reader);
        return drawn(say.organizations(), one.name().text(reader), one.hasShare() ? "partly" : null, one.hasShare() ? one.known() : 0,
                one.hasShare() ? one.expected() : 0, say.in_deals(one.deals()), "/organizations/" + slug);
    }

    private Response drawn(String kicker, String title, String state, int known, int total, String words, String path) {
        return freshness.exact(pictures.png(new Picture(layout().site_name(), kicker, title, state, known, total, words,
                address.of(path).replaceFirst("^https?://", "").replaceFirst("/$", ""))), "image/png");
    }

    private LayoutMessages layout() {
        return Texts.in(LayoutMessages.class, language.get());
    }
}
