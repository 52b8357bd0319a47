package rs.nadzor.contract;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page on which a deal that was never published is thrown away. */
@MessageBundle("removal")
public interface RemovalMessages {
    @Message String removal();
    @Message String help();
    @Message String hindered();
    @Message String do_remove();
    @Message String removed();
    @Message String changed(String name);
    @Message String named_elsewhere();
}
