package rs.nadzor.account;

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
import rs.nadzor.web.Forms;

/** Who forgot their password chooses another, by an administrator's one-time link. */
@Path("/password/{token}")
@PermitAll
public class PasswordPages {

    @Inject
    Token.Tokens tokens;

    @Inject
    Entrance entrance;

    @Inject
    AccountMail mail;

    @Inject
    Forms forms;

    @Inject
    Clock clock;

    @GET
    public TemplateInstance show(@RestPath String token) {
        return AccountTemplates.password(open(token).account, forms.none());
    }

    @POST
    public Response choose(@RestPath String token, @RestForm String password, @RestForm String again, RoutingContext routing) {
        var user = open(token).account;
        var errors = forms.none();
        new NewPassword(password, again).check(errors, user.displayName, user.email);
        if (errors.any()) return Response.status(422).entity(AccountTemplates.password(user, errors)).build();
        var changed = Acting.as(user.actor(), () -> QuarkusTransaction.requiringNew().call(() -> use(token, password)));
        // The link stands for the password alone, so the code is asked for as ever.
        return entrance.afterPassword(changed, "/desk", Carried.NOTHING, routing);
    }

    private User use(String token, String password) {
        var user = PasswordLink.take(tokens.hash(token), clock.instant()).orElseThrow(NotFoundException::new).use(password, clock.instant());
        mail.tell(user, CredentialChange.PASSWORD);
        return user;
    }

    private PasswordLink open(String token) {
        return QuarkusTransaction.joiningExisting().call(() -> PasswordLink.open(tokens.hash(token), clock.instant()))
                .orElseThrow(NotFoundException::new);
    }
}
