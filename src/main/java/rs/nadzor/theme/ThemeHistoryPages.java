package rs.nadzor.theme;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import rs.nadzor.audit.HistoryPages;
import rs.nadzor.audit.Remembered;

/** What was changed on a theme, by whom and when; and one change of it, to be taken back. */
@Path("/desk/themes/{id: [0-9a-f-]{36}}/history")
public class ThemeHistoryPages extends HistoryPages {

    @Inject
    ThemeHistory history;

    @Override
    protected Remembered kind() {
        return history;
    }
}
