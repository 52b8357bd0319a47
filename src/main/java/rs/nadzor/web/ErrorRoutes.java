package rs.nadzor.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

/** The same pages for what never reaches an endpoint: unknown addresses, bodies too large, refusals of the HTTP layer. */
@ApplicationScoped
class ErrorRoutes {

    @Inject
    ErrorPage page;

    @Inject
    FaultLog log;

    @Inject
    CurrentVertxRequest request;

    void register(@Observes Router router) {
        router.route().order(Integer.MAX_VALUE).handler(routing -> answer(routing, ErrorPage.Kind.NOT_FOUND, ""));
        router.route().order(Integer.MIN_VALUE).failureHandler(this::failed);
    }

    private void failed(RoutingContext routing) {
        // Who is not signed in, or may not, is answered by the security layer: it knows the way to the door.
        if (routing.failure() instanceof SecurityException || routing.response().headWritten()) {
            routing.next();
            return;
        }
        ErrorPage.Kind kind = ErrorPage.Kind.of(Math.max(routing.statusCode(), 400));
        answer(routing, kind, routing.failure() == null ? "" : log.keep(routing.failure(), kind, routing.request()));
    }

    private void answer(RoutingContext routing, ErrorPage.Kind kind, String reference) {
        var context = Arc.container().requestContext();
        boolean ours = !context.isActive();
        if (ours) context.activate();
        try {
            request.setCurrent(routing);
            var body = page.body(kind, routing, reference);
            routing.response().setStatusCode(kind.status).putHeader("Content-Type", body.type())
                    .putHeader("Cache-Control", "no-store").end(body.content());
        } catch (RuntimeException failure) {
            log.keep(failure, ErrorPage.Kind.FAILED, routing.request());
            routing.response().setStatusCode(kind.status).end();
        } finally {
            if (ours) context.terminate();
        }
    }
}
