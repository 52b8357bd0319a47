package rs.nadzor.account;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
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
import rs.nadzor.web.VisitorAddress;

/** The door of the desk: signing in and out. */
@Path("/")
@PermitAll
public class SignInPages {

    @Inject
    SignIn signIn;

    @Inject
    Entrance entrance;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    VisitorAddress visitor;

    @Inject
    Refusals refusals;

    @Inject
    Forms forms;

    @GET
    @Path("login")
    public TemplateInstance show(@RestQuery String to, @RestQuery String out) {
        return AccountTemplates.login("", Destination.safe(to), Carried.NOTHING, out != null, forms.none());
    }

    /** A form of the desk whose session has ended comes here with all its fields; they wait in the sign-in page. */
    @POST
    @Path("login/typed")
    public TemplateInstance carry(@RestQuery String to, @RestQuery String form, @RestForm String csrf) {
        return AccountTemplates.login("", Destination.safe(to), Carried.of(form), false, forms.none());
    }

    @POST
    @Path("login")
    public Response enter(@RestForm String email, @RestForm String password, @RestForm String to, @BeanParam Carried typed,
            RoutingContext routing) {
        String address = visitor.of(routing.request());
        var result = signIn.attempt(email, password, address);
        if (result.user() != null) return entrance.afterPassword(result.user(), to, typed, routing);
        refusals.count(result.pause().isZero() ? Refusals.Reason.PASSWORD : Refusals.Reason.TOO_SOON, User.address(email), address);
        FormErrors errors = forms.none();
        if (result.pause().isZero()) return refused(422, email, to, typed, errors.add("email", "account:sign_in_wrong")).build();
        long seconds = (result.pause().toMillis() + 999) / 1000;
        return refused(429, email, to, typed, errors.add("email", "account:sign_in_wait", seconds)).header("Retry-After", seconds).build();
    }

    private static Response.ResponseBuilder refused(int status, String email, String to, Carried typed, FormErrors errors) {
        return Response.status(status)
                .entity(AccountTemplates.login(email == null ? "" : email, Destination.safe(to), typed, false, errors));
    }

    @POST
    @Path("logout")
    public Response leave(RoutingContext routing) {
        cookie.read(routing).ifPresent(sessions::end);
        cookie.take(routing);
        // Whoever sits down next finds nothing by going back.
        return Response.seeOther(URI.create("/login?out=1")).header("Clear-Site-Data", "\"cache\"").build();
    }
}
