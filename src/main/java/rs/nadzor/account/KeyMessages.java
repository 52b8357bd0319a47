package rs.nadzor.account;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the keyboard's shortcuts. */
@MessageBundle("keys")
public interface KeyMessages {
    @Message String shortcuts();
    @Message String close();
    @Message String saved();
    @Message String about();
    @Message String anywhere();
    @Message String anywhere_help();
    @Message String in_forms();
    @Message String in_forms_help();
    @Message String single();
    @Message String single_help();
    @Message String show();
    @Message String rows();
    @Message String fresh();
    @Message String search();
    @Message String edit();
    @Message String save();
    @Message String error();
    @Message String page();
    @Message String proposal();
    @Message String unknown();
    @Message String undisclosed();
    @Message String not_applicable();
    @Message String not_checked();
}
