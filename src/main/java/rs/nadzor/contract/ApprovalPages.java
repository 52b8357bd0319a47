package rs.nadzor.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.submission.Submissions;
import rs.nadzor.web.Paging;

/** Everything that waits for a second person, the longest wait first. */
@Path("/desk/approvals")
@RolesAllowed("reader")
public class ApprovalPages {

    private static final int ROWS = 100;

    @Inject
    Submissions submissions;

    @GET
    @Transactional
    public TemplateInstance list(@Context UriInfo address) {
        return ContractTemplates.deskApprovals(submissions.waiting(Paging.of(address, ROWS)));
    }
}
