package rs.nadzor.draft;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about drafts. */
@MessageBundle("draft")
public interface DraftMessages {
    @Message String drafts();
    @Message String none();
    @Message String help();
    @Message String kept_at(String time);
    @Message String kept();
    @Message String not_kept();
    @Message String signed_out();
    @Message String file_again();
    @Message String found(String time);
    @Message String restore();
    @Message String discard();
    @Message String discarded();
    @Message String resumption();
    @Message String resumption_help(String time);
    @Message String save();
    @Message String open_form();
    @Message String editing(String name, String time);
}
