package rs.nadzor.organization;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;
import rs.nadzor.duplicate.DuplicatePages;
import rs.nadzor.duplicate.Mergeable;

/** An organization that is on record twice. */
@Path("/desk/organizations/{id: [0-9a-f-]{36}}/duplicates")
public class OrganizationDuplicatePages extends DuplicatePages {

    @Inject
    OrganizationMerging organizations;

    @Override
    protected Mergeable kind() {
        return organizations;
    }
}
