package rs.nadzor.followup;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of follow-ups. */
@MessageBundle("followup")
public interface FollowUpMessages {
    @Message String follow_ups();
    @Message String show(FollowUpFilter word);
    @Message String counted(long count);
    @Message String what();
    @Message String subject();
    @Message String owner();
    @Message String due();
    @Message String due_help();
    @Message String some_day();
    @Message String state();
    @Message String open();
    @Message String overdue();
    @Message String done_on(String on);
    @Message String asked();
    @Message String outcome();
    @Message String postponements();
    @Message String moved_to(String day);
    @Message String moved_to_some_day();
    @Message String what_became();
    @Message String note();
    @Message String complete();
    @Message String until();
    @Message String reason();
    @Message String postpone();
    @Message String new_follow_up();
    @Message String do_open();
    @Message String none();
    @Message String nothing_to_do();
    @Message String pages();
    @Message String what_missing();
    @Message String note_missing();
    @Message String reason_missing();
    @Message String due_unreadable();
    @Message String too_long();
    @Message String opened();
    @Message String completed();
    @Message String postponed();
    @Message String already_done();
    @Message String search_help();
}
