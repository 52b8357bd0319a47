package rs.nadzor.watch;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import rs.nadzor.edition.Freshness;
import rs.nadzor.i18n.CurrentLanguage;
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

    @CheckedTemplate(basePath = "watch")
    static class Templates {
        static native TemplateInstance home(Front.Page page);
    }

    @GET
    public Response root() {
        return Response.seeOther(URI.create("/" + ReaderLanguage.of(routing).path() + "/"))
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE).build();
    }

    @GET
    @Path("{lang: (sr-Cyrl|sr|en)}")
    @Produces(MediaType.TEXT_HTML)
    public Response home() {
        return freshness.answer(Freshness.ofEverything() + language.get(),
                () -> Templates.home(front.read()));
    }
}
