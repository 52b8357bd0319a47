package rs.nadzor.account;

import java.net.URI;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import rs.nadzor.web.Flash;

/** The administrator's help for who has lost telephone and recovery codes: they sign in with the password and begin anew. */
@Path("/desk/users/{id}/second-factor-removal")
@RolesAllowed("administrator")
public class SecondFactorRemovalPages {

    @Inject
    SignedIn signedIn;

    @Inject
    AccountMail mail;

    @Inject
    Flash flash;

    @POST
    @Transactional
    public Response remove(@RestPath UUID id) {
        // One's own is replaced with the password, not taken away by whoever sits at an open browser.
        if (id.equals(signedIn.id())) throw new ForbiddenException();
        User user = Optional.<User>ofNullable(User.findById(id)).orElseThrow(NotFoundException::new);
        if (SecondFactor.remove(user.id)) {
            Session.endAll(user);
            mail.tell(user, CredentialChange.SECOND_FACTOR_REMOVED);
        }
        flash.say("account:second_factor_removed", user.displayName);
        return Response.seeOther(URI.create("/desk/users/" + user.id)).build();
    }
}
