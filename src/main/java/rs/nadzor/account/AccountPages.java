package rs.nadzor.account;

import java.net.URI;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

import rs.nadzor.i18n.Language;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** One's own account: names, language, digest, password. */
@Path("/desk/account")
@RolesAllowed("reader")
public class AccountPages {

    @Inject
    SignedIn signedIn;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    AccountMail mail;

    @Inject
    Forms forms;

    @Inject
    Flash flash;

    @GET
    @Transactional
    public TemplateInstance show() {
        return page(signedIn.user(), AccountForm.of(signedIn.user()), forms.none());
    }

    @POST
    @Transactional
    public Response change(@BeanParam AccountForm form) {
        var user = signedIn.user();
        var errors = form.check(forms);
        if (errors.any()) return Response.status(422).entity(page(user, form, errors)).build();
        form.changes(user);
        return saved("account:account_changed");
    }

    /** Everybody else who is signed in as this person is out; this browser gets a new session. */
    @POST
    @Path("password")
    @Transactional
    public Response changePassword(@RestForm String current, @RestForm String password, @RestForm String again,
            RoutingContext routing) {
        var user = signedIn.user();
        var errors = forms.none();
        if (!Password.matches(current == null ? "" : current, user.passwordHash)) errors.add("current", "account:password_wrong");
        new NewPassword(password, again).check(errors, user.displayName, user.email);
        if (errors.any()) return Response.status(422).entity(page(user, AccountForm.of(user), errors)).build();
        user.changePassword(password);
        mail.tell(user, CredentialChange.PASSWORD);
        cookie.give(routing, sessions.begin(user));
        return saved("account:password_changed");
    }

    private TemplateInstance page(User user, AccountForm form, FormErrors errors) {
        return AccountTemplates.account(user, SecondFactor.isSet(user.id), List.of(Language.values()), Digest.values(), mail.isOpen(), form, errors);
    }

    private Response saved(String said) {
        flash.say(said);
        return Response.seeOther(URI.create("/desk/account")).build();
    }
}
