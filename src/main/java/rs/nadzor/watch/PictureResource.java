package rs.nadzor.watch;

import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;

import rs.nadzor.contract.PublicContractMessages;
import rs.nadzor.contract.PublicOrganization;
import rs.nadzor.contract.PublicOrganizations;
import rs.nadzor.edition.PagePicture;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.web.LayoutMessages;
import rs.nadzor.web.Phrases;

/** Pictures for where pages are shared: of an organization, and of every part of the site. */
@Path("/{lang: (sr-Cyrl|sr|en)}")
@Produces("image/png")
@PermitAll
public class PictureResource {
    /** What each part is called. */
    private static final Map<String, String> PARTS = Map.ofEntries(Map.entry("contracts", "layout:contracts"), Map.entry("watch", "publictheme:watch"),
            Map.entry("stack", "layout:stack"), Map.entry("charts", "layout:charts"), Map.entry("map", "map:title"),
            Map.entry("organizations", "layout:organizations"), Map.entry("events", "layout:events"), Map.entry("statements", "layout:statements"),
            Map.entry("sources", "publicsource:sources"), Map.entry("search", "layout:search"), Map.entry("methodology", "method:title"),
            Map.entry("corrections", "correction:title"), Map.entry("about", "about:title"), Map.entry("open-data", "opendata:title"),
            Map.entry("contact", "contact:title"));

    @Inject
    PagePicture picture;
    @Inject
    PublicOrganizations organizations;
    @Inject
    Phrases phrases;
    @Inject
    CurrentLanguage language;

    @GET
    @Path("picture.png")
    public Response site() {
        return picture.answer(tagline(), Texts.in(WatchMessages.class, language.get()).heading(), "", "/");
    }

    @GET
    @Path("{part: [a-z-]+}/picture.png")
    public Response part(@PathParam("part") String part) {
        if (!PARTS.containsKey(part)) throw new NotFoundException();
        return picture.answer(tagline(), phrases.of(PARTS.get(part)), "", "/" + part);
    }

    @GET
    @Path("organizations/{slug: [a-z0-9-]+}/picture.png")
    public Response organization(@PathParam("slug") String slug) {
        Language reader = language.get();
        PublicOrganization one = organizations.of(slug).orElseThrow(NotFoundException::new);
        OrganizationPageMessages say = Texts.in(OrganizationPageMessages.class, reader);
        // The bar of the picture is of what is known, and so are its words.
        String words = say.in_deals(one.deals()) + (one.hasShare()
                ? " · " + Texts.in(PublicContractMessages.class, reader).known_of(one.known(), one.expected()) : "");
        return picture.answer(say.organizations(), one.name().text(reader), one.hasShare() ? "partly" : null, one.hasShare() ? one.known() : 0,
                one.hasShare() ? one.expected() : 0, words, "/organizations/" + slug);
    }

    private String tagline() {
        return Texts.in(LayoutMessages.class, language.get()).tagline();
    }
}
