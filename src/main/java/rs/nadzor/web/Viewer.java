package rs.nadzor.web;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;

/** Who looks at this page. It never starts an authentication, so that asking on a public page costs and reveals nothing. */
@ApplicationScoped
public class Viewer {

    @Inject
    CurrentVertxRequest request;

    /** Empty for a visitor, for work outside a request, and before the request has been authenticated. */
    public Optional<StaffPrincipal> staff() {
        return routing().map(RoutingContext::user)
                .filter(QuarkusHttpUser.class::isInstance)
                .map(user -> ((QuarkusHttpUser) user).getSecurityIdentity().getPrincipal())
                .filter(StaffPrincipal.class::isInstance).map(StaffPrincipal.class::cast);
    }

    /** The request being answered, if this thread answers one. */
    public Optional<RoutingContext> routing() {
        return Arc.container().requestContext().isActive() ? Optional.ofNullable(request.getCurrent()) : Optional.empty();
    }
}
