package rs.nadzor.contract;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the public lists of events and of statements. */
@MessageBundle("publicpart")
public interface PublicPartMessages {
    @Message String events();
    @Message String events_lede();
    @Message String events_count(long n);
    @Message String statements();
    @Message String statements_lede();
    @Message String statements_count(long n);
    @Message String date();
    @Message String undated();
    @Message String what();
    @Message String place();
    @Message String deal();
    @Message String layer();
    @Message String sources();
    @Message String edition();
    @Message String measure();
    @Message String scope();
    @Message String programme();
    @Message String bound();
    @Message String unit();
    @Message String text();
    @Message String said_by();
    @Message String as_of();
    @Message String rank();
    @Message String disputed();
    @Message String only_disputed();
    @Message String second_hand();
    @Message String sort(String code);
}
