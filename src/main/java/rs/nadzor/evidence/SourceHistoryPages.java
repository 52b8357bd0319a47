package rs.nadzor.evidence;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import rs.nadzor.audit.HistoryPages;
import rs.nadzor.audit.Remembered;

/** What was changed on a source, by whom and when; and one change of it, to be taken back. */
@Path("/desk/sources/{id: [0-9a-f-]{36}}/history")
public class SourceHistoryPages extends HistoryPages {

    @Inject
    SourceHistory history;

    @Override
    protected Remembered kind() {
        return history;
    }
}
