package rs.nadzor.bulk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of changing many deals at once. */
@MessageBundle("bulk")
public interface BulkMessages {
    @Message String change_many();
    @Message String help();
    @Message String tick(String title);
    @Message String change_ticked();
    @Message String change_all(long count);
    @Message String chosen_all(int count);
    @Message String chosen_some(int count);
    @Message String leave();
    @Message String add();
    @Message String remove();
    @Message String owner();
    @Message String owner_help();
    @Message String no_source_help();
    @Message String show();
    @Message String none_chosen();
    @Message String too_many(String most);
    @Message String nothing_chosen();
    @Message String owner_unknown();
    @Message String added_and_removed();
    @Message String preview();
    @Message String changed_count(int count);
    @Message String no_change();
    @Message String deal();
    @Message String technologies();
    @Message String layer();
    @Message String nobody();
    @Message String nothing();
    @Message String unchanged(int count);
    @Message String waiting(int count);
    @Message String waiting_help();
    @Message String make(int count);
    @Message String back_to_list();
    @Message String record();
    @Message String ordered(String name, String when);
    @Message String stopped();
    @Message String go_on();
    @Message String done_some(int count);
    @Message String left_out(int count);
    @Message String why(Became word);
    @Message String try_again();
}
