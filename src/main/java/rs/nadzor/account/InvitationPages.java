package rs.nadzor.account;

import java.net.URI;
import java.time.Clock;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Forms;

/** The invited person's side: chooses a password and is in. */
@Path("/invitation/{token}")
@PermitAll
public class InvitationPages {

    @Inject
    Token.Tokens tokens;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    CurrentLanguage language;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@RestPath String token) {
        return AccountTemplates.invitation(open(token), forms.none());
    }

    @POST
    public Response accept(@RestPath String token, @RestForm String password, @RestForm String again, RoutingContext routing) {
        var invitation = open(token);
        var errors = forms.none();
        new NewPassword(password, again).check(errors, invitation.displayName, invitation.email);
        if (errors.any()) return Response.status(422).entity(AccountTemplates.invitation(invitation, errors)).build();
        var user = Acting.as(new Actor(null, invitation.displayName), () -> QuarkusTransaction.requiringNew().call(
                () -> Invitation.take(tokens.hash(token), clock.instant()).orElseThrow(NotFoundException::new)
                        .accept(invitation.displayName, password, language.get(), clock.instant())));
        cookie.give(routing, sessions.begin(user));
        return Response.seeOther(URI.create("/desk")).build();
    }

    private Invitation open(String token) {
        return QuarkusTransaction.joiningExisting().call(() -> Invitation.open(tokens.hash(token), clock.instant()))
                .orElseThrow(NotFoundException::new);
    }
}
