package rs.nadzor.contract;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages that take published content away. */
@MessageBundle("withdrawal")
public interface WithdrawalMessages {
    @Message String retraction();
    @Message String erasure();
    @Message String retraction_help();
    @Message String erasure_help();
    @Message String reason_sr();
    @Message String reason_en();
    @Message String reason_help();
    @Message String reason_missing();
    @Message String which();
    @Message String whole();
    @Message String edition(int number, java.time.Instant at);
    @Message String do_retract();
    @Message String do_erase();
    @Message String retracted();
    @Message String erased();
    @Message String edition_unknown();
    @Message String whole_erased();
    @Message String address_too();
    @Message String address_too_help();
}
