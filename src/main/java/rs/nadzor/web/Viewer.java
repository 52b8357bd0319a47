package rs.nadzor.web;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;

import rs.nadzor.i18n.CurrentLanguage;

/** Who looks at this page. It never starts an authentication, so that asking on a public page costs and reveals nothing. */
@ApplicationScoped
public class Viewer {

    private static final ThreadLocal<StaffPrincipal> BEHALF = new ThreadLocal<>();

    @Inject
    CurrentVertxRequest request;

    @Inject
    CurrentLanguage language;

    /** Work that a person set going goes on as theirs, in their language, when the request is answered. */
    public void as(StaffPrincipal person, Runnable work) {
        StaffPrincipal before = BEHALF.get();
        ManagedContext context = Arc.container().requestContext();
        boolean own = !context.isActive();
        if (own) context.activate();
        BEHALF.set(person);
        try {
            if (own) language.set(person.language());
            work.run();
        } finally {
            if (before == null) BEHALF.remove();
            else BEHALF.set(before);
            if (own) context.terminate();
        }
    }

    /** Empty for a visitor, for work outside a request, and before the request has been authenticated. */
    public Optional<StaffPrincipal> staff() {
        if (BEHALF.get() != null) return Optional.of(BEHALF.get());
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
