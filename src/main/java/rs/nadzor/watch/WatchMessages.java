package rs.nadzor.watch;

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
}
