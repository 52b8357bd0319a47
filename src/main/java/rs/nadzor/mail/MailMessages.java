package rs.nadzor.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about the outbox, and what each kind of mail is called there. */
@MessageBundle("mail")
public interface MailMessages {
    @Message String mails();
    @Message String lede();
    @Message String not_set();
    @Message String open();
    @Message String all();
    @Message String none_open();
    @Message String none();
    @Message String what();
    @Message String to();
    @Message String written();
    @Message String state();
    @Message String action();
    @Message String pages();
    @Message String state_of(MailState state);
    @Message String tried(int tries, String at);
    @Message String next_try(String at);
    @Message String decided(String who, String at);
    @Message String reply_server(Integer code, String words);
    @Message String reply_none(String kind);
    @Message String perhaps_help();
    @Message String refused_help();
    @Message String send_again();
    @Message String it_arrived();
    @Message String let_go();
    @Message String too_late();
    @Message String sent_again();
    @Message String noted();
    @Message String kind_invitation();
    @Message String kind_password();
    @Message String kind_received();
    @Message String kind_reply();
    @Message String kind_digest();
    @Message String kind_warning();
    @Message String kind_credential();
}
