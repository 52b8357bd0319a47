package rs.nadzor.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** Where somebody looked for a deal, and what came of it. */
@Path("/desk/contracts/{contract}/searches")
@RolesAllowed("contributor")
public class SearchPages {

    @Inject
    ChildDesk desk;
    @Inject
    CurrentLanguage language;
    @Inject
    Viewer viewer;
    @Inject
    Clock clock;

    @GET
    public TemplateInstance blank(@RestPath UUID contract) {
        return desk.blank(Part.SEARCH, contract, SearchForm.blank(language.formats().date(LocalDate.now(clock))));
    }

    @GET
    @Path("{part}")
    public TemplateInstance show(@RestPath UUID contract, @RestPath UUID part) {
        return desk.show(Part.SEARCH, contract, part,
                deal -> SearchForm.of(Children.one(deal.searches, part), language.formats()));
    }

    @POST
    public Response add(@RestPath UUID contract, @BeanParam SearchForm form, @BeanParam CitationForm citation,
            @RestForm FileUpload file) {
        return desk.save(Part.SEARCH, contract, null, form.by(viewer.staff().map(StaffPrincipal::name).orElse("")),
                citation, file);
    }

    @POST
    @Path("{part}")
    public Response change(@RestPath UUID contract, @RestPath UUID part, @BeanParam SearchForm form,
            @BeanParam CitationForm citation, @RestForm FileUpload file) {
        return desk.save(Part.SEARCH, contract, part, form.by(viewer.staff().map(StaffPrincipal::name).orElse("")),
                citation, file);
    }

    @POST
    @Path("{part}/removal")
    public Response remove(@RestPath UUID contract, @RestPath UUID part, @RestForm String version) {
        return desk.remove(contract, part, version);
    }
}
