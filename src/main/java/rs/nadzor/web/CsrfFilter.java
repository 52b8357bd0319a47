package rs.nadzor.web;

import java.net.URI;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.WithFormRead;
import org.jboss.resteasy.reactive.server.core.ResteasyReactiveRequestContext;
import org.jboss.resteasy.reactive.server.spi.ResteasyReactiveContainerRequestContext;

import io.vertx.core.http.HttpServerRequest;

/** Refuses what another site makes a reader's browser send. Two checks: where it comes from, and the desk's token. */
class CsrfFilter {

    static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @Inject
    Csrf csrf;

    @Inject
    ErrorPage page;

    @ServerRequestFilter(preMatching = true)
    Response origin(ContainerRequestContext request, HttpServerRequest http) {
        return SAFE.contains(request.getMethod()) || ownOrigin(http) ? null : page.of(ErrorPage.Kind.FOREIGN);
    }

    @WithFormRead
    @ServerRequestFilter
    Response token(ResteasyReactiveContainerRequestContext request) {
        if (SAFE.contains(request.getMethod()) || !Desk.holds(request.getUriInfo().getPath())) return null;
        var form = (ResteasyReactiveRequestContext) request.getServerRequestContext();
        return form.getFormParameter("csrf", true, false) instanceof String token && csrf.accepts(token) ? null
                : page.of(ErrorPage.Kind.FORGED);
    }

    // Browsers of the last years send both headers with every POST; a script without a browser sends neither and has no
    // cookie that it did not get itself.
    private static boolean ownOrigin(HttpServerRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if ("cross-site".equals(site) || "same-site".equals(site)) return false;
        String origin = request.getHeader("Origin");
        return origin == null || request.authority() != null && host(origin).equalsIgnoreCase(request.authority().toString());
    }

    private static String host(String origin) {
        try {
            String host = URI.create(origin).getRawAuthority();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
