package rs.nadzor.audit;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the history of a record, and of taking a change back. */
@MessageBundle("history")
public interface HistoryMessages {
    @Message String history();
    @Message String help();
    @Message String one();
    @Message String none();
    @Message String field();
    @Message String before();
    @Message String after();
    @Message String nothing();
    @Message String all_of(int count);
    @Message String erased();
    @Message String done(String action);
    @Message String fields();
    @Message String source_for(String place);
    @Message String contradiction();
    @Message String submitted();
    @Message String approved();
    @Message String returned();
    @Message String copy();
    @Message String note();
    @Message String reason();
    @Message String searched_by();
    @Message String gone();
    @Message String reverted(String name, String time);
    @Message String revert();
    @Message String revert_this();
    @Message String revert_help();
    @Message String reason_help();
    @Message String reason_missing();
    @Message String reason_long();
    @Message String not_reversible();
    @Message String clash_title();
    @Message String clash_help();
    @Message String would_be();
    @Message String now();
    @Message String was_reverted();
    @Message String older();
    @Message String published_stays();
}
