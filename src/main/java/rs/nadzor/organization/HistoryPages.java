package rs.nadzor.organization;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.audit.Histories;
import rs.nadzor.audit.ReversalForm;

/** What was changed on an organization, by whom and when; and one change of it, to be taken back. */
@Path("/desk/organizations/{id: [0-9a-f-]{36}}/history")
@RolesAllowed("reader")
public class HistoryPages {

    @Inject
    Histories histories;
    @Inject
    OrganizationHistory organizations;

    @GET
    public TemplateInstance list(@RestPath UUID id, UriInfo address) {
        return histories.list(organizations, id, address);
    }

    @GET
    @Path("{deed}")
    public TemplateInstance show(@RestPath UUID id, @RestPath long deed) {
        return histories.show(organizations, id, deed);
    }

    @POST
    @Path("{deed}/reversal")
    @RolesAllowed("contributor")
    public Response revert(@RestPath UUID id, @RestPath long deed, @BeanParam ReversalForm form) {
        return histories.revert(organizations, id, deed, form);
    }
}
