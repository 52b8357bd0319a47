package rs.nadzor.contract;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import rs.nadzor.restriction.Restrictable;
import rs.nadzor.restriction.RestrictionPages;

/** Who may see a deal. */
@Path("/desk/contracts/{id: [0-9a-f-]{36}}/restriction")
public class DealRestrictionPages extends RestrictionPages {

    @Inject
    DealRestriction deals;

    @Override
    protected Restrictable kind() {
        return deals;
    }
}
