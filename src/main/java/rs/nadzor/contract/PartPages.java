package rs.nadzor.contract;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.web.Forms;

/** The parts of a deal, one address for each kind: its parties, statements, events and the rest. */
@Path("/desk/contracts/{contract}/{kind: parties|statements|events|secrecies|documents|searches|related}")
@RolesAllowed("contributor")
public class PartPages {

    @Inject
    PartDesk desk;
    @Inject
    Forms forms;

    @GET
    public TemplateInstance blank(@RestPath UUID contract, @RestPath String kind) {
        return desk.blank(part(kind), contract);
    }

    @GET
    @Path("{part}")
    public TemplateInstance show(@RestPath UUID contract, @RestPath String kind, @RestPath UUID part) {
        return desk.show(part(kind), contract, part);
    }

    @POST
    public Response add(@RestPath UUID contract, @RestPath String kind, MultipartFormDataInput typed,
            @BeanParam CitationForm citation, @RestForm FileUpload file) {
        return desk.save(part(kind), contract, null, forms.read(part(kind).form(), typed), citation, file);
    }

    @POST
    @Path("{part}")
    public Response change(@RestPath UUID contract, @RestPath String kind, @RestPath UUID part,
            MultipartFormDataInput typed, @BeanParam CitationForm citation, @RestForm FileUpload file) {
        return desk.save(part(kind), contract, part, forms.read(part(kind).form(), typed), citation, file);
    }

    @POST
    @Path("{part}/removal")
    public Response remove(@RestPath UUID contract, @RestPath String kind, @RestPath UUID part, @RestForm String version) {
        return desk.remove(part(kind), contract, part, version);
    }

    private static PartKind part(String kind) {
        return PartKind.at(kind).orElseThrow(NotFoundException::new);
    }
}
