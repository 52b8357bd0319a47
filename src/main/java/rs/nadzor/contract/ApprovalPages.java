package rs.nadzor.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.qute.TemplateInstance;

/** Everything that waits for a second person, the longest wait first. */
@Path("/desk/approvals")
@RolesAllowed("reader")
public class ApprovalPages {

    private static final int MOST = 200;

    @GET
    @Transactional
    public TemplateInstance list() {
        return ContractTemplates.deskApprovals(Submission.waiting(MOST));
    }
}
