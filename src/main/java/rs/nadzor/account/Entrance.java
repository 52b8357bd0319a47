package rs.nadzor.account;

import java.net.URI;
import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;

import rs.nadzor.web.Forms;

/** What comes after a right password: the code, from whoever has set one up, and then the desk. */
@ApplicationScoped
class Entrance {

    @Inject
    PendingSignIn pending;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    Response afterPassword(User user, String to, Carried typed, RoutingContext routing) {
        if (!QuarkusTransaction.joiningExisting().call(() -> SecondFactor.isSet(user.id))) return open(user, to, typed, routing);
        return Response.ok(AccountTemplates.code(pending.of(user), Destination.safe(to), typed, forms.none())).build();
    }

    /** Begins the session. */
    Response open(User user, String to, Carried typed, RoutingContext routing) {
        cookie.give(routing, sessions.begin(user));
        return Response.seeOther(URI.create(typed.keptFor(user, Destination.safe(to), clock))).build();
    }
}
