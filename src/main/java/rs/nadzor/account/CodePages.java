package rs.nadzor.account;

import java.net.URI;
import java.time.Duration;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.ext.web.RoutingContext;

import rs.nadzor.audit.Acting;
import rs.nadzor.web.Forms;
import rs.nadzor.web.VisitorAddress;

/** The second step of signing in: the code. The session begins here, not before. */
@Path("/login/code")
@PermitAll
public class CodePages {

    @Inject
    PendingSignIn pendings;

    @Inject
    SecondFactors factors;

    @Inject
    SignInThrottle throttle;

    @Inject
    Entrance entrance;

    @Inject
    VisitorAddress visitor;

    @Inject
    Refusals refusals;

    @Inject
    Forms forms;

    /** Nothing to see without a password: whoever reloads the page begins anew. */
    @GET
    public Response begin() {
        return Response.seeOther(URI.create("/login")).build();
    }

    @POST
    public Response enter(@RestForm String pending, @RestForm String code, @RestForm String recovery, @RestForm String to,
            @BeanParam Carried typed, RoutingContext routing) {
        var found = QuarkusTransaction.joiningExisting().call(() -> pendings.open(pending).filter(user -> SecondFactor.isSet(user.id)));
        if (found.isEmpty()) return Response.status(422).entity(AccountTemplates.login("", Destination.safe(to), typed, false,
                forms.none().add("email", "account:sign_in_late"))).build();
        var user = found.get();
        var guess = SignInThrottle.Guess.code(user);
        String address = visitor.of(routing.request());
        Duration wait = throttle.attempt(guess, address);
        if (!wait.isZero()) {
            refusals.count(Refusals.Reason.TOO_SOON, user.email, address);
            long seconds = (wait.toMillis() + 999) / 1000;
            return refused(429, pending, to, typed, "account:sign_in_wait", seconds).header("Retry-After", seconds).build();
        }
        if (!accepts(user, code, recovery)) {
            refusals.count(Refusals.Reason.CODE, user.email, address);
            return refused(422, pending, to, typed, "account:code_wrong").build();
        }
        throttle.succeeded(guess, address);
        return entrance.open(user, to, typed, routing);
    }

    private boolean accepts(User user, String code, String recovery) {
        return Acting.as(user.actor(), () -> QuarkusTransaction.requiringNew().call(() -> factors.accepts(user, code, recovery)));
    }

    private Response.ResponseBuilder refused(int status, String pending, String to, Carried typed, String reason, Object... arguments) {
        return Response.status(status).entity(AccountTemplates.code(pending, Destination.safe(to), typed,
                forms.none().add("code", reason, arguments)));
    }
}
