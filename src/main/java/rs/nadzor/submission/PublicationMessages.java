package rs.nadzor.submission;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages on which something is submitted, approved and taken off. */
@MessageBundle("publication")
public interface PublicationMessages {
    @Message String publication();
    @Message String preview();
    @Message String submission();
    @Message String returned_with(String name, String reason);
    @Message String lacking();
    @Message String waits();
    @Message String submitted_by(String name, String time);
    @Message String is_correction();
    @Message String changed_since_submission();
    @Message String two_people();
    @Message String approve_help();
    @Message String since();
    @Message String since_help(String time);
    @Message String nothing_since();
    @Message String old_sources();
    @Message String more_since();
    @Message String approve();
    @Message String return_reason();
    @Message String send_back();
    @Message String submit_help();
    @Message String note_sr();
    @Message String note_en();
    @Message String note_help();
    @Message String submit();
    @Message String submit_correction();
    @Message String past_submissions();
    @Message String decision(Submission.Decision decision);
    @Message String decided_by(String name, String time);
    @Message String take_off();
    @Message String retraction();
    @Message String erasure();
    @Message String approvals();
    @Message String nothing_waits();
    @Message String submitted();
    @Message String approved();
    @Message String returned();
    @Message String uncited();
    @Message String stale_revision();
    @Message String correction_note_missing();
    @Message String return_reason_missing();
    @Message String too_long();
}
