package rs.nadzor.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.web.Paging;

/** Everything that waits for a second person, the longest wait first. */
@Path("/desk/approvals")
@RolesAllowed("reader")
public class ApprovalPages {

    private static final int ROWS = 100;

    @GET
    @Transactional
    public TemplateInstance list(@Context UriInfo address) {
        return ContractTemplates.deskApprovals(Submission.waiting(Paging.of(address, ROWS)));
    }
}
