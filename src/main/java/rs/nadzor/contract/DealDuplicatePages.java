package rs.nadzor.contract;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import rs.nadzor.duplicate.DuplicatePages;
import rs.nadzor.duplicate.Mergeable;

/** A deal that is on record twice. */
@Path("/desk/contracts/{id: [0-9a-f-]{36}}/duplicates")
public class DealDuplicatePages extends DuplicatePages {

    @Inject
    DealMerging deals;

    @Override
    protected Mergeable kind() {
        return deals;
    }
}
