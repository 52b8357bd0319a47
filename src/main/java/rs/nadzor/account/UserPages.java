package rs.nadzor.account;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.i18n.Language;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Paging;

/** Who works at the desk, and as what. */
@Path("/desk/users")
@RolesAllowed("administrator")
public class UserPages {

    static final int ROWS = 100;

    @Inject
    Forms forms;

    @Inject
    Flash flash;

    @Inject
    AccountMail mail;

    @Inject
    Clock clock;

    @GET
    @Transactional
    public TemplateInstance list(@Context UriInfo uri) {
        return page(InvitationForm.EMPTY, forms.none(), uri);
    }

    TemplateInstance page(InvitationForm form, FormErrors errors, UriInfo uri) {
        return AccountTemplates.users(User.page(Paging.of(uri, ROWS)), Invitation.waiting(), clock.instant(), Roles.ALL, List.of(Language.values()),
                mail.isOpen(), form, errors);
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance show(@RestPath UUID id) {
        return page(user(id), forms.none());
    }

    @POST
    @Path("{id}/roles")
    @Transactional
    public Response roles(@RestPath UUID id, @RestForm List<String> roles) {
        var user = user(id);
        var chosen = Roles.read(roles);
        if (chosen.isEmpty()) return refused(user, "roles", "account:roles_missing");
        return unlessLast(user, () -> user.changeRoles(chosen), "account:roles_changed");
    }

    @POST
    @Path("{id}/deactivation")
    @Transactional
    public Response deactivate(@RestPath UUID id) {
        var user = user(id);
        return unlessLast(user, () -> user.deactivate(clock.instant()), "account:deactivated");
    }

    @POST
    @Path("{id}/reactivation")
    @Transactional
    public Response reactivate(@RestPath UUID id) {
        var user = user(id);
        return unlessLast(user, user::reactivate, "account:reactivated");
    }

    private Response unlessLast(User user, Runnable change, String said) {
        try {
            change.run();
        } catch (User.LastAdministrator last) {
            return refused(user, "roles", "account:last_administrator");
        }
        flash.say(said, user.displayName);
        return Response.seeOther(URI.create("/desk/users/" + user.id)).build();
    }

    private Response refused(User user, String field, String reason) {
        FormErrors errors = forms.none().add(field, reason);
        return Response.status(422).entity(page(user, errors)).build();
    }

    private TemplateInstance page(User user, FormErrors errors) {
        return AccountTemplates.user(user, SecondFactor.isSet(user.id), Roles.ALL, Roles.codes(user.roles()), mail.isOpen(), errors);
    }

    private static User user(UUID id) {
        return Optional.<User>ofNullable(User.findById(id)).orElseThrow(NotFoundException::new);
    }
}
