package rs.nadzor.contract;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of timelines. */
@MessageBundle("timeline")
public interface PublicTimelineMessages {
    @Message String note();
    @Message String narrow();
    @Message String everything();
    @Message String happened();
    @Message String kinds(String code);
    @Message String kind(String code);
    @Message String nothing(int months, String code);
    @Message String statements_then(int n);
    @Message String edition_made(int number, String kind);
    @Message String classified();
    @Message String claimed();
}
