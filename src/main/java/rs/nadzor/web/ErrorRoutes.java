package rs.nadzor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.jboss.logging.Logger;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The same pages for what never reaches an endpoint: unknown addresses, bodies too large, refusals of the HTTP layer. */
@ApplicationScoped
class ErrorRoutes {

    private static final Logger LOG = Logger.getLogger(ErrorRoutes.class);

    @Inject
    ErrorPage page;

    @Inject
    CurrentVertxRequest request;

    void register(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE).handler(routing -> answer(routing, ErrorPage.Kind.NOT_FOUND));
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
    }

    private void failed(RoutingContext routing) {
        // Who is not signed in, or may not, is answered by the security layer: it knows the way to the door.
        if (routing.failure() instanceof SecurityException || routing.response().headWritten()) {
            routing.next();
            return;
        }
        if (routing.failure() != null) LOG.errorf(routing.failure(), "%s %s failed", routing.request().method(), routing.request().path());
        answer(routing, ErrorPage.Kind.of(Math.max(routing.statusCode(), 400)));
    }

    private void answer(RoutingContext routing, ErrorPage.Kind kind) {
        var context = Arc.container().requestContext();
        boolean ours = !context.isActive();
        if (ours) context.activate();
        try {
            request.setCurrent(routing);
            var body = page.body(kind, routing);
            routing.response().setStatusCode(kind.status).putHeader("Content-Type", body.type())
                    .putHeader("Cache-Control", "no-store").end(body.content());
        } catch (RuntimeException failure) {
            LOG.error("an error page could not be made", failure);
            routing.response().setStatusCode(kind.status).end();
        } finally {
            if (ours) context.terminate();
        }
    }
}
