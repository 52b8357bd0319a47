package rs.nadzor.account;

import java.net.URI;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;

import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Forms;

/** Where the first administrator is made, by the link printed at the start; afterwards there is no such page. */
@Path("/setup/{token}")
@PermitAll
public class SetupPages {

    @Inject
    Setup setup;

    @Inject
    Sessions sessions;

    @Inject
    SessionCookie cookie;

    @Inject
    CurrentLanguage language;

    @Inject
    Forms forms;

    @GET
    public TemplateInstance show(@RestPath String token) {
        if (!setup.opens(token)) throw new NotFoundException();
        return AccountTemplates.setup(SetupForm.EMPTY, forms.none());
    }

    @POST
    public Response create(@RestPath String token, @BeanParam SetupForm form, @RestForm String password,
            @RestForm String again, RoutingContext routing) {
        if (!setup.opens(token)) throw new NotFoundException();
        var errors = forms.check(form);
        if (setup.knows(form.email())) errors.add("email", "account:email_taken");
        new NewPassword(password, again).check(errors, form.name(), form.email());
        if (errors.any()) return Response.status(422).entity(AccountTemplates.setup(form, errors)).build();
        var user = Acting.as(Actor.INSTALLATION,
                () -> setup.administrator(form.email(), form.name(), password, language.get())).orElseThrow(NotFoundException::new);
        cookie.give(routing, sessions.begin(user));
        return Response.seeOther(URI.create("/desk")).build();
    }
}
