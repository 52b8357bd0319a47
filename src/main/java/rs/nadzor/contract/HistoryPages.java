package rs.nadzor.contract;

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

/** What was changed on a deal, by whom and when; and one change of it, to be taken back. */
@Path("/desk/contracts/{contract: [0-9a-f-]{36}}/history")
@RolesAllowed("reader")
public class HistoryPages {

    @Inject
    Histories histories;
    @Inject
    DealHistory deals;

    @GET
    public TemplateInstance list(@RestPath UUID contract, UriInfo address) {
        return histories.list(deals, contract, address);
    }

    @GET
    @Path("{deed}")
    public TemplateInstance show(@RestPath UUID contract, @RestPath long deed) {
        return histories.show(deals, contract, deed);
    }

    @POST
    @Path("{deed}/reversal")
    @RolesAllowed("contributor")
    public Response revert(@RestPath UUID contract, @RestPath long deed, @BeanParam ReversalForm form) {
        return histories.revert(deals, contract, deed, form);
    }
}
