package rs.nadzor.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of a form that several people changed at once. */
@MessageBundle("merge")
public interface MergeMessages {
    @Message String both_title();
    @Message String both_help();
    @Message String mine();
    @Message String theirs(String name, String time);
    @Message String theirs_unknown();
    @Message String blank();
    @Message String or_edit();
    @Message String choose();
    @Message String taken();
    @Message String taken_by(String name, String time);
    @Message String removed(String name, String time);
    @Message String saved();
}
