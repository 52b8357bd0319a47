package rs.nadzor.web;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

import rs.nadzor.i18n.CurrentLanguage;

/** A refusal as a page in the reader's language, or as JSON where the address ends so. It tells what to do, never why inside. */
@ApplicationScoped
public class ErrorPage {

    /** Each has two messages in the bundle {@code web}: {@code not_found_title} and {@code not_found_text}. */
    public enum Kind {
        BAD_REQUEST(400), UNTYPABLE(400), SIGN_IN(401), FORBIDDEN(403), FOREIGN(403), FORGED(403), NOT_FOUND(404), NOT_ALLOWED(405),
        CHANGED(409), GONE(410), TOO_LARGE(413), UNREADABLE(415), UNACCEPTABLE(422), TOO_MANY(429), FAILED(500), UNAVAILABLE(503);

        final int status;

        Kind(int status) {
            this.status = status;
        }

        public static Kind of(int status) {
            for (Kind kind : values()) if (kind.status == status) return kind;
            return status < 500 ? BAD_REQUEST : FAILED;
        }
    }

    record Body(String type, String content) {
    }

    @CheckedTemplate(basePath = "web")
    static final class Templates {
        static native TemplateInstance error(int status, String title, String text, boolean desk, String reference);
    }

    @Inject
    CurrentLanguage current;

    @Inject
    Viewer viewer;

    @Inject
    Phrases phrases;

    @Inject
    RefusalLog refusals;

    public Response of(Kind kind) {
        return of(kind, "");
    }

    /** @param reference by which the log names what happened; empty where nothing is to be looked up */
    Response of(Kind kind, String reference) {
        var routing = viewer.routing().orElseThrow();
        if (kind.status == 403) refusals.asked(kind, routing.request());
        Body body = body(kind, routing, reference);
        // Set here and not by JAX-RS, which would add a second one where the first is already there.
        routing.response().putHeader("Cache-Control", "no-store");
        return Response.status(kind.status).type(body.type).entity(body.content).build();
    }

    Body body(Kind kind, RoutingContext routing, String reference) {
        String path = routing.normalizedPath();
        var staff = Desk.holds(path) ? viewer.staff() : Optional.<StaffPrincipal>empty();
        current.set(staff.map(StaffPrincipal::language).orElseGet(() -> ReaderLanguage.of(routing)));
        String name = kind.name().toLowerCase(Locale.ROOT);
        String title = phrases.of("web:" + name + "_title");
        if (path.endsWith(".json")) {
            return new Body("application/problem+json", new JsonObject(Map.of("status", kind.status, "title", title)).encode());
        }
        return new Body(MediaType.TEXT_HTML + ";charset=UTF-8", Templates.error(kind.status, title,
                phrases.of("web:" + name + "_text"), staff.isPresent(), reference).setLocale(current.get().locale()).render());
    }
}
