package rs.nadzor.organization;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import rs.nadzor.audit.HistoryPages;
import rs.nadzor.audit.Remembered;

/** What was changed on an organization, by whom and when; and one change of it, to be taken back. */
@Path("/desk/organizations/{id: [0-9a-f-]{36}}/history")
public class OrganizationHistoryPages extends HistoryPages {

    @Inject
    OrganizationHistory history;

    @Override
    protected Remembered kind() {
        return history;
    }
}
