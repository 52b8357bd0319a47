package rs.nadzor.web;

import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;

/** On every answer, also of files and errors; a page that must differ sets its own value afterwards. */
@ApplicationScoped
class SecurityHeaders {

    /** Small pages that are made to stand in other sites' pages; nothing can be done on them. */
    private static final Pattern FRAMED = Pattern.compile("/(sr-Cyrl|sr|en)/embed/.*");

    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    @Inject
    PublicAddress address;

    void register(@Observes Filters filters) {
        filters.register(this::add, 1000);
    }

    private void add(RoutingContext routing) {
        MultiMap headers = routing.response().headers();
        boolean framed = FRAMED.matcher(routing.normalizedPath()).matches();
        headers.set("Content-Security-Policy", framed ? POLICY.replace("frame-ancestors 'none'", "frame-ancestors *") : POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        // For browsers too old to know frame-ancestors.
        if (!framed) headers.set("X-Frame-Options", "DENY");
        // Not no-referrer: that would make browsers send "Origin: null" with our own forms.
        headers.set("Referrer-Policy", "same-origin");
        headers.set("Cross-Origin-Opener-Policy", "same-origin");
        headers.set("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
        // Public pages and data may be shown and read anywhere; the desk nowhere else.
        boolean desk = Desk.isPrivate(routing.normalizedPath());
        headers.set("Cross-Origin-Resource-Policy", desk ? "same-origin" : "cross-origin");
        if (desk) headers.set("Cache-Control", "no-store");
        if (address.secure(routing.request())) headers.set("Strict-Transport-Security", "max-age=31536000");
        // A page returned with a status of its own would leave the letters to guessing.
        routing.addHeadersEndHandler(sent -> {
            if ("text/html".equals(headers.get("Content-Type"))) headers.set("Content-Type", "text/html;charset=UTF-8");
        });
        routing.next();
    }
}
