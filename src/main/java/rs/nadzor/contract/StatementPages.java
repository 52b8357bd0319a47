package rs.nadzor.contract;

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

/** What is claimed about a deal. */
@Path("/desk/contracts/{contract}/statements")
@RolesAllowed("contributor")
public class StatementPages {

    @Inject
    ChildDesk desk;
    @Inject
    CurrentLanguage language;

    @GET
    public TemplateInstance blank(@RestPath UUID contract) {
        return desk.blank(Part.STATEMENT, contract, StatementForm.BLANK);
    }

    @GET
    @Path("{part}")
    public TemplateInstance show(@RestPath UUID contract, @RestPath UUID part) {
        return desk.show(Part.STATEMENT, contract, part,
                deal -> StatementForm.of(Children.one(deal.statements, part), language.formats()));
    }

    @POST
    public Response add(@RestPath UUID contract, @BeanParam StatementForm form, @BeanParam CitationForm citation,
            @RestForm FileUpload file) {
        return desk.save(Part.STATEMENT, contract, null, form, citation, file);
    }

    @POST
    @Path("{part}")
    public Response change(@RestPath UUID contract, @RestPath UUID part, @BeanParam StatementForm form,
            @BeanParam CitationForm citation, @RestForm FileUpload file) {
        return desk.save(Part.STATEMENT, contract, part, form, citation, file);
    }

    @POST
    @Path("{part}/removal")
    public Response remove(@RestPath UUID contract, @RestPath UUID part, @RestForm String version) {
        return desk.remove(contract, part, version);
    }
}
