package rs.nadzor.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the morning page. */
@MessageBundle("desk")
public interface DeskMessages {
    @Message String today();
    @Message String work();
    @Message String due();
    @Message String all_due();
    @Message String new_findings();
    @Message String all_new_findings();
    @Message String waiting();
    @Message String nothing_waits();
    @Message String all_waiting();
    @Message String unsaved();
    @Message String my_drafts();
    @Message String no_drafts();
    @Message String recent();
    @Message String no_deals();
    @Message String digest_subject();
    @Message String digest_hello();
    @Message String digest_steps(long due, long late);
    @Message String digest_approvals(long count);
    @Message String digest_objections(long count, long late);
    @Message String digest_warnings();
    @Message String digest_leave();
    @Message String trouble_subject();
    @Message String trouble_hello();
    @Message String trouble_see();
}
