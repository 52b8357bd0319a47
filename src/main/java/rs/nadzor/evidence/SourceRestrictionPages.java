package rs.nadzor.evidence;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import rs.nadzor.restriction.Restrictable;
import rs.nadzor.restriction.RestrictionPages;

/** Who may see a source. */
@Path("/desk/sources/{id: [0-9a-f-]{36}}/restriction")
public class SourceRestrictionPages extends RestrictionPages {

    @Inject
    SourceRestriction sources;

    @Override
    protected Restrictable kind() {
        return sources;
    }
}
