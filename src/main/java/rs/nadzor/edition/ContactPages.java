package rs.nadzor.edition;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** An administrator names the channels that the public page of contacts shows. */
@Path("/desk/publisher/contact")
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class ContactPages {

    @Inject
    Publishers publishers;
    @Inject
    Forms forms;
    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "edition")
    static class Templates {
        static native TemplateInstance contact(ContactForm form, FormErrors errors);
    }

    @GET
    @Transactional
    public TemplateInstance form() {
        return Templates.contact(ContactForm.of(publishers.contact()), forms.none());
    }

    @POST
    @Transactional
    public Response save(@BeanParam ContactForm form) {
        FormErrors errors = form.check(forms);
        if (errors.any()) return Response.status(422).entity(Templates.contact(form, errors)).build();
        publishers.save(form.contact());
        flash.say("edition:contact_saved");
        return Response.seeOther(URI.create("/desk/publisher/contact")).build();
    }
}
