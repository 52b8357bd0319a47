package rs.nadzor.web;

import java.util.EnumSet;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

/** A stranger sends forms of some fields and no files; what is larger is refused by its heading, and kept nowhere. */
@ApplicationScoped
class SizeLimit {

    private static final Set<Traffic> STRANGERS = EnumSet.of(Traffic.FORM, Traffic.DOOR, Traffic.LINK);
    /** A form whose session has ended comes here with all it holds, and must find its fields again (account). */
    private static final String CARRIED = "/login/typed";

    @Inject
    Limits limits;

    void register(@Observes Filters filters) {
        filters.register(this::check, 890);
    }

    private void check(RoutingContext routing) {
        var request = routing.request();
        String path = routing.normalizedPath();
        if (!sends(request) || path.equals(CARRIED) || !STRANGERS.contains(Traffic.of(request.method().name(), path, null))
                || length(request) <= limits.formSize().asLongValue()) {
            routing.next();
            return;
        }
        throwAway(routing);
        routing.fail(413);
    }

    /** What stands unread would hold up the connection, and the browser that is still sending it: it is let pass, kept nowhere. */
    static void throwAway(RoutingContext routing) {
        routing.addEndHandler(answered -> routing.request().resume());
    }

    static boolean sends(HttpServerRequest request) {
        return !CsrfFilter.SAFE.contains(request.method().name());
    }

    /** Browsers say how much they send. Who sends piecemeal without saying is taken for the worst. */
    private static long length(HttpServerRequest request) {
        if (request.headers().contains(HttpHeaders.TRANSFER_ENCODING)) return Long.MAX_VALUE;
        String said = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return said == null ? 0 : Long.parseLong(said);
        } catch (NumberFormatException nonsense) {
            return Long.MAX_VALUE;
        }
    }
}
