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

/** Who takes part in a deal. */
@Path("/desk/contracts/{contract}/parties")
@RolesAllowed("contributor")
public class PartyPages {

    @Inject
    ChildDesk desk;
    @Inject
    CurrentLanguage language;

    @GET
    public TemplateInstance blank(@RestPath UUID contract) {
        return desk.blank(Part.PARTY, contract, PartyForm.BLANK);
    }

    @GET
    @Path("{part}")
    public TemplateInstance show(@RestPath UUID contract, @RestPath UUID part) {
        return desk.show(Part.PARTY, contract, part,
                deal -> PartyForm.of(Children.one(deal.parties, part), language.get()));
    }

    @POST
    public Response add(@RestPath UUID contract, @BeanParam PartyForm form, @BeanParam CitationForm citation,
            @RestForm FileUpload file) {
        return desk.save(Part.PARTY, contract, null, form, citation, file);
    }

    @POST
    @Path("{part}")
    public Response change(@RestPath UUID contract, @RestPath UUID part, @BeanParam PartyForm form,
            @BeanParam CitationForm citation, @RestForm FileUpload file) {
        return desk.save(Part.PARTY, contract, part, form, citation, file);
    }

    @POST
    @Path("{part}/removal")
    public Response remove(@RestPath UUID contract, @RestPath UUID part, @RestForm String version) {
        return desk.remove(contract, part, version);
    }
}
