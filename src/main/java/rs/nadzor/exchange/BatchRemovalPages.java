package rs.nadzor.exchange;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.contract.Contract;
import rs.nadzor.job.Errands;
import rs.nadzor.web.Flash;
import rs.nadzor.web.Viewer;

/** Throws away what was pasted, with its drafts, while nobody has done anything with them: a column was given a wrong meaning. */
@Path("/desk/batches/{id}/removal")
@RolesAllowed("contributor")
public class BatchRemovalPages {

    @Inject
    Errands errands;
    @Inject
    Viewer viewer;
    @Inject
    Flash flash;

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance removal(Batch batch, List<Contract> settled, boolean underWay);
    }

    @GET
    @Transactional
    public TemplateInstance ask(@RestPath UUID id) {
        return page(mine(id));
    }

    @POST
    @Transactional
    public Response remove(@RestPath UUID id) {
        Batch batch = mine(id);
        if (errands.standing(Rows.NAME, id).isAtIt() || !batch.settled().isEmpty()) return Response.status(409).entity(page(batch)).build();
        batch.remove();
        flash.say("exchange:removed");
        return BatchPages.seeOther("/desk/batches");
    }

    private TemplateInstance page(Batch batch) {
        return Templates.removal(batch, batch.settled(), errands.standing(Rows.NAME, batch.id).isAtIt());
    }

    private Batch mine(UUID id) {
        return Batch.mine(id, viewer.staff().orElseThrow().id()).orElseThrow(NotFoundException::new);
    }
}
