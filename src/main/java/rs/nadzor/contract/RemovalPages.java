package rs.nadzor.contract;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Viewer;

/** Throws away a deal that was never published, after showing what goes with it. */
@Path("/desk/contracts/{contract: [0-9a-f-]{36}}/removal")
@RolesAllowed("contributor")
public class RemovalPages {

    @Inject
    Viewer viewer;
    @Inject
    Forms forms;
    @Inject
    Flash flash;

    @GET
    @Transactional
    public TemplateInstance ask(@RestPath UUID contract) {
        return page(removable(Changes.found(contract)), forms.none());
    }

    @POST
    @Transactional
    public Response remove(@RestPath UUID contract, @RestForm String version) {
        Contract deal = removable(Contract.forDecision(contract));
        FormErrors errors = forms.none();
        if (Entered.version(version) != deal.version) errors.add("", "removal:changed", deal.changedByName);
        if (!Removal.hindrances(deal).isEmpty()) errors.add("", "removal:named_elsewhere");
        if (errors.any()) return Response.status(409).entity(page(deal, errors)).build();
        Removal.of(deal);
        flash.say("removal:removed");
        return Response.seeOther(URI.create("/desk/contracts")).build();
    }

    private static TemplateInstance page(Contract deal, FormErrors errors) {
        return ContractTemplates.removal(Head.of(deal), Removal.hindrances(deal), errors);
    }

    private Contract removable(Contract deal) {
        if (!Removal.isOpenTo(viewer.staff().orElseThrow(), deal)) throw new NotFoundException();
        return deal;
    }
}
