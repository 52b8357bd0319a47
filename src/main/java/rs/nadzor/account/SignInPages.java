package rs.nadzor.account;

import java.net.URI;
import java.time.Duration;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** The door of the desk: signing in and out. */
@Path("/")
@PermitAll
public class SignInPages {

    @Inject
    SignIn signIn;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    Forms forms;

    @GET
    @Path("login")
    public TemplateInstance show(@RestQuery String to, @RestQuery String out) {
        return AccountTemplates.login("", Destination.safe(to), out != null, forms.none());
    }

    @POST
    @Path("login")
    public Response enter(@RestForm String email, @RestForm String password, @RestForm String to, RoutingContext routing) {
        var result = signIn.attempt(email, password, routing.request().remoteAddress().hostAddress());
        if (result.user() != null) {
            cookie.give(routing, sessions.begin(result.user()));
            return Response.seeOther(URI.create(Destination.safe(to))).build();
        }
        FormErrors errors = forms.none();
        Duration wait = result.pause();
        if (wait.isZero()) errors.add("email", "account:sign_in_wrong");
        else errors.add("email", "account:sign_in_wait", wait.toSeconds() + 1);
        var page = Response.status(wait.isZero() ? 422 : 429)
                .entity(AccountTemplates.login(User.address(email), Destination.safe(to), false, errors));
        return (wait.isZero() ? page : page.header("Retry-After", wait.toSeconds() + 1)).build();
    }

    @POST
    @Path("logout")
    public Response leave(RoutingContext routing) {
        cookie.read(routing).ifPresent(sessions::end);
        cookie.take(routing);
        return Response.seeOther(URI.create("/login?out=1")).build();
    }
}
