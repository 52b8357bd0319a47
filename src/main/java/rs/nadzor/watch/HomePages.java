package rs.nadzor.watch;


import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import rs.nadzor.edition.Freshness;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Texts;
import rs.nadzor.web.LayoutMessages;
import rs.nadzor.web.LinkedData;
import rs.nadzor.web.PublicAddress;
import rs.nadzor.web.Publisher;
import rs.nadzor.web.ReaderLanguage;

/** The front page, and the way to it in the reader's language. */
@Path("/")
@PermitAll
public class HomePages {
    @Inject
    RoutingContext routing;
    @Inject
    Front front;
    @Inject
    Freshness freshness;
    @Inject
    CurrentLanguage language;
    @Inject
    PublicAddress address;
    @Inject
    Publisher publisher;

    @CheckedTemplate(basePath = "watch")
    static class Templates {
        static native TemplateInstance home(Front.Page page, RawString linked);
    }

    @GET
    public Response root() {
        return ReaderLanguage.lead(routing, "/");
    }

    @GET
    @Path("{lang: (sr-Cyrl|sr|en)}")
    @Produces(MediaType.TEXT_HTML)
    public Response home() {
        return freshness.answer(Freshness.ofEverything() + language.get(),
                () -> Templates.home(front.read(), LinkedData.in(site())));
    }

    /** The site, and the way to search it, in the words of schema.org. */
    private ObjectNode site() {
        String home = address.of("/" + language.get().path() + "/");
        ObjectNode site = JsonNodeFactory.instance.objectNode().put("@context", "https://schema.org/").put("@type", "WebSite").put("@id", home)
                .put("url", home).put("name", Texts.in(LayoutMessages.class, language.get()).site_name())
                .put("description", Texts.in(WatchMessages.class, language.get()).lede()).put("inLanguage", language.get().tag());
        if (publisher.name(language.get()) != null) site.putObject("publisher").put("@type", "Organization").put("name", publisher.name(language.get()));
        site.putObject("potentialAction").put("@type", "SearchAction").put("query-input", "required name=search_term_string")
                .putObject("target").put("@type", "EntryPoint").put("urlTemplate", home + "search?q={search_term_string}");
        return site;
    }
}
