package rs.nadzor.account;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import rs.nadzor.web.Flash;
import rs.nadzor.web.PublicAddress;

/** The administrator's side of a forgotten password: a link, sent by mail or shown once, to be handed over. */
@Path("/desk/users/{id}/password-link")
@RolesAllowed("administrator")
public class PasswordLinkPages {

    @Inject
    SignedIn signedIn;

    @Inject
    Token.Tokens tokens;

    @Inject
    PublicAddress address;

    @Inject
    AccountMail mail;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response make(@RestPath UUID id, @RestForm String by) {
        User user = Optional.<User>ofNullable(User.findById(id)).filter(User::isActive).orElseThrow(NotFoundException::new);
        var token = tokens.random();
        var link = PasswordLink.to(user, signedIn.user(), token, clock.instant());
        if ("mail".equals(by) && mail.isOpen()) {
            mail.letChoosePassword(link, token);
            flash.say("account:password_link_sent", user.email);
            return Response.seeOther(URI.create("/desk/users/" + id)).build();
        }
        return Response.status(201).entity(AccountTemplates.link(true, user.displayName, link.expiresAt,
                address.of("/password/" + token.text()))).build();
    }
}
