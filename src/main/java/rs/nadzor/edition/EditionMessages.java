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
    @Message String contact();
    @Message String contact_help();
    @Message String contact_public();
    @Message String contact_saved();
    @Message String email();
    @Message String email_help();
    @Message String email_unreadable();
    @Message String signal();
    @Message String signal_help();
    @Message String key();
    @Message String key_help();
    @Message String address_unreadable();
    @Message String fingerprint();
    @Message String fingerprint_help();
    @Message String fingerprint_unreadable();
    @Message String onion();
    @Message String onion_help();
    @Message String onion_unreadable();
    @Message String post();
    @Message String post_help();
    @Message String post_long();
}
