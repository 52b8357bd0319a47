package rs.nadzor.account;

import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import rs.nadzor.i18n.Language;
import rs.nadzor.web.Flash;
import rs.nadzor.web.Forms;
import rs.nadzor.web.PublicAddress;

/** The administrator's side of invitations: each is a link, sent by mail or shown once, to be handed over. */
@Path("/desk/invitations")
@RolesAllowed("administrator")
public class InvitingPages {

    @Inject
    SignedIn signedIn;

    @Inject
    Token.Tokens tokens;

    @Inject
    PublicAddress address;

    @Inject
    AccountMail mail;

    @Inject
    UserPages people;

    @Inject
    Forms forms;

    @Inject
    Flash flash;

    @Inject
    Clock clock;

    @POST
    @Transactional
    public Response invite(@BeanParam InvitationForm form, @Context UriInfo uri) {
        var errors = forms.check(form);
        if (!errors.on("email") && User.byEmail(form.email()).isPresent()) errors.add("email", "account:email_taken");
        if (errors.any()) return Response.status(422).entity(people.page(form, errors, uri)).build();
        var token = tokens.random();
        var invitation = Invitation.to(form, signedIn.user(), token, clock.instant());
        if (form.isByMail() && mail.isOpen()) {
            mail.invite(invitation, token, Language.ofPath(form.language() == null ? "" : form.language()).orElse(signedIn.user().language));
            flash.say("account:invitation_sent", invitation.email);
            return Response.seeOther(URI.create("/desk/users")).build();
        }
        return Response.status(201).entity(AccountTemplates.link(false, invitation.displayName, invitation.expiresAt,
                address.of("/invitation/" + token.text()))).build();
    }

    @POST
    @Path("{id}/revocation")
    @Transactional
    public Response revoke(@RestPath UUID id) {
        Invitation invitation = Optional.<Invitation>ofNullable(Invitation.findById(id, LockModeType.PESSIMISTIC_WRITE))
                .orElseThrow(NotFoundException::new);
        // The list was read before the person came in.
        if (invitation.isAccepted()) throw new ClientErrorException(Response.Status.CONFLICT);
        invitation.revoke(clock.instant());
        flash.say("account:invitation_revoked", invitation.displayName);
        return Response.seeOther(URI.create("/desk/users")).build();
    }
}
