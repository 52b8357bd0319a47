package rs.nadzor.job;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What jobs and commands are called; each key is a name under which runs are recorded. */
@MessageBundle("job")
public interface JobMessages {
    @Message String abandoned_files();
    @Message String daily_asking();
    @Message String objection_contacts();
    @Message String old_mail();
    @Message String morning_digest();
    @Message String trouble_mail();
    @Message String backup();
    @Message String bulk_edit();
    @Message String pasted_rows();
    @Message String under_way();
    @Message String so_far(long done, long total);
    @Message String leave_help();
    @Message String look_again();
    @Message String went_how(boolean atIt);
}
