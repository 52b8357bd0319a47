package rs.nadzor.edition;

import java.net.URI;
import java.time.Clock;
import java.util.Objects;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Viewer;

/** An administrator names who publishes this register and takes the dossier over; until then its pages say "demonstration". */
@Path("/desk/publisher")
@RolesAllowed("administrator")
@Produces(MediaType.TEXT_HTML)
public class PublisherPages {

    @Inject
    Publishers publishers;
    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    Viewer viewer;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "edition")
    static class Templates {
        static native TemplateInstance publisher(PublisherForm form, Publishers.Row publisher, FormErrors errors);
    }

    @GET
    @Transactional
    public TemplateInstance form() {
        Publishers.Row row = publishers.read();
        return Templates.publisher(new PublisherForm(row.nameSr(), row.nameEn(), row.acceptedAt() != null), row, forms.none());
    }

    @POST
    @Transactional
    public Response save(@RestForm String nameSr, @RestForm String nameEn, @RestForm boolean accept) {
        PublisherForm form = new PublisherForm(Objects.toString(nameSr, ""), Objects.toString(nameEn, ""), accept);
        FormErrors errors = forms.check(form);
        if (accept && form.nameSr().isBlank() && form.nameEn().isBlank()) errors.add("nameSr", "edition:name_missing");
        if (errors.any()) return Response.status(422).entity(Templates.publisher(form, publishers.read(), errors)).build();
        publishers.save(form.nameSr(), form.nameEn(), accept, viewer.staff().orElseThrow().name(), clock.instant());
        flash.say("edition:saved");
        return Response.seeOther(URI.create("/desk/publisher")).build();
    }
}
