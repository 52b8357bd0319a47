package rs.nadzor.edition;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page on which an administrator names the publisher. */
@MessageBundle("edition")
public interface EditionMessages {
    @Message String publisher();
    @Message String publisher_help();
    @Message String name_sr();
    @Message String name_en();
    @Message String accept();
    @Message String accept_help();
    @Message String accepted(String by, java.time.Instant at);
    @Message String name_missing();
    @Message String too_long();
    @Message String save();
    @Message String saved();
}
