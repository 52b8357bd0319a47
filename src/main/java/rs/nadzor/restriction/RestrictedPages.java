package rs.nadzor.restriction;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.account.User;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Viewer;

/** How many restricted records there are, without saying which; and naming somebody for one whose people have left. */
@Path("/desk/restrictions")
@RolesAllowed("administrator")
public class RestrictedPages {

    @Inject
    Overview overview;
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
        return page("", NamingForm.BLANK, forms.none());
    }

    @POST
    @Path("{restriction}/people")
    @Transactional
    public Response name(@RestPath UUID restriction, @BeanParam NamingForm form) {
        if (overview.all().stream().noneMatch(one -> one.restriction().equals(restriction))) throw new NotFoundException();
        FormErrors errors = forms.check(form);
        if (errors.any()) return Response.status(422).entity(page(restriction.toString(), form, errors)).build();
        NamedPerson.add(restriction, form.person(), viewer.staff().orElseThrow(), clock.instant(), form.reason().strip());
        flash.say("restriction:named");
        return Response.seeOther(URI.create("/desk/restrictions")).build();
    }

    private TemplateInstance page(String chosen, NamingForm form, FormErrors errors) {
        return RestrictionTemplates.list(overview.all(), User.active(), chosen, form, errors);
    }
}
