package rs.nadzor.account;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Viewer;

/** Where one is signed in oneself, and the end of it everywhere but here: a telephone left in a taxi. */
@Path("/desk/account/sessions")
@RolesAllowed("reader")
public class SessionPages {

    @Inject
    SignedIn signedIn;

    @Inject
    SessionTerms terms;

    @Inject
    Viewer viewer;

    @Inject
    Forms forms;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public TemplateInstance list() {
        return page(forms.none());
    }

    /** With the password, so that whoever sits at an open browser cannot put its owner out. */
    @POST
    @Path("ending")
    @Transactional
    public Response endOthers(@RestForm String current) {
        User user = signedIn.user();
        if (!Password.matches(current == null ? "" : current, user.passwordHash)) {
            return Response.status(422).entity(page(forms.none().add("current", "account:password_wrong"))).build();
        }
        Session.endOthers(user, present());
        flash.say("account:sessions_ended");
        return Response.seeOther(URI.create("/desk/account/sessions")).build();
    }

    private TemplateInstance page(FormErrors errors) {
        return AccountTemplates.sessions(Session.all(signedIn.user(), terms, clock.instant()), present(), errors);
    }

    private UUID present() {
        return viewer.staff().orElseThrow().session();
    }
}
