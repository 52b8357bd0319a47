package rs.nadzor.contract;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import rs.nadzor.audit.HistoryPages;
import rs.nadzor.audit.Remembered;

/** What was changed on a deal, by whom and when; and one change of it, to be taken back. */
@Path("/desk/contracts/{id: [0-9a-f-]{36}}/history")
public class DealHistoryPages extends HistoryPages {

    @Inject
    DealHistory history;

    @Override
    protected Remembered kind() {
        return history;
    }
}
