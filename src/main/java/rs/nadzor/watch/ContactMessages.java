package rs.nadzor.watch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of contacts. */
@MessageBundle("contact")
public interface ContactMessages {
    @Message String title();
    @Message String lede();
    @Message String mail();
    @Message String nothing();
    @Message String mail_not();
    @Message String mail_1();
    @Message String mail_2();
    @Message String mail_3();
    @Message String mail_4();
    @Message String safer();
    @Message String no_safer();
    @Message String signal();
    @Message String signal_text();
    @Message String key();
    @Message String key_text();
    @Message String get_key();
    @Message String fingerprint();
    @Message String onion();
    @Message String onion_text();
    @Message String post();
    @Message String post_text();
    @Message String no_form();
    @Message String no_form_1();
    @Message String log();
    @Message String log_1();
    @Message String security();
    @Message String objection();
}
