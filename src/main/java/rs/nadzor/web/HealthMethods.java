package rs.nadzor.web;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;

/** Whether this node is well is asked with GET; the extension that answers would take any method, and forms. */
@ApplicationScoped
class HealthMethods {

    private static final String HEALTH = "/q/health";
    private static final Set<String> ASKING = Set.of("GET", "HEAD");

    /** After the limits that every request passes. */
    void register(@Observes Filters filters) {
        filters.register(this::check, 880);
    }

    private void check(RoutingContext routing) {
        String path = routing.normalizedPath();
        if (!path.equals(HEALTH) && !path.startsWith(HEALTH + "/") || ASKING.contains(routing.request().method().name())) {
            routing.next();
            return;
        }
        SizeLimit.throwAway(routing);
        routing.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
        routing.fail(405);
    }
}
