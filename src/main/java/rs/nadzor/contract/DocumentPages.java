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

/** The documents that ought to exist for a deal. */
@Path("/desk/contracts/{contract}/documents")
@RolesAllowed("contributor")
public class DocumentPages {

    @Inject
    ChildDesk desk;

    @GET
    public TemplateInstance blank(@RestPath UUID contract) {
        return desk.blank(Part.DOCUMENT, contract, DocumentForm.BLANK);
    }

    @GET
    @Path("{part}")
    public TemplateInstance show(@RestPath UUID contract, @RestPath UUID part) {
        return desk.show(Part.DOCUMENT, contract, part, deal -> DocumentForm.of(Children.one(deal.documents, part)));
    }

    @POST
    public Response add(@RestPath UUID contract, @BeanParam DocumentForm form, @BeanParam CitationForm citation,
            @RestForm FileUpload file) {
        return desk.save(Part.DOCUMENT, contract, null, form, citation, file);
    }

    @POST
    @Path("{part}")
    public Response change(@RestPath UUID contract, @RestPath UUID part, @BeanParam DocumentForm form,
            @BeanParam CitationForm citation, @RestForm FileUpload file) {
        return desk.save(Part.DOCUMENT, contract, part, form, citation, file);
    }

    @POST
    @Path("{part}/removal")
    public Response remove(@RestPath UUID contract, @RestPath UUID part, @RestForm String version) {
        return desk.remove(contract, part, version);
    }
}
