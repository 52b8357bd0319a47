package rs.nadzor.watch;

import java.time.LocalDate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the front page. */
@MessageBundle("watch")
public interface WatchMessages {
    @Message String heading();
    @Message String lede();
    @Message String newest();
    @Message String all(long count);
    @Message String how_to_read();
    @Message String disclosed();
    @Message String disclosed_why();
    @Message String partly();
    @Message String partly_why();
    @Message String undisclosed();
    @Message String undisclosed_why();
    @Message String conflict();
    @Message String conflict_why();
    @Message String cannot_tell();
    @Message String cannot_tell_why();
    @Message String how_we_work();
    @Message String how_we_work_text();
    @Message String silent();
    @Message String silent_note();
    @Message String silent_days(Long days);
    @Message String silent_since(String since);
    @Message String silent_undated();
    @Message String silent_more(long count);
    @Message String no_silent();
    @Message String layers();
    @Message String layers_note();
    @Message String layer_deals(int deals);
    @Message String layer_known(int known, int expected);
    @Message String week();
    @Message String week_from(LocalDate day);
    @Message String week_deals(long count);
    @Message String week_themes(long count);
    @Message String week_update(long count);
    @Message String week_correction(long count);
    @Message String week_review(long count);
    @Message String week_withdrawn(long count);
    @Message String themes_note();
    @Message String all_themes();
    @Message String week_nothing();
    @Message String all_corrections();
    @Message String no_deals();
}
