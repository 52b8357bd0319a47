package rs.nadzor.sheet;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of lists that are taken as files. */
@MessageBundle("sheet")
public interface SheetMessages {
    @Message String download();
    @Message String list();
    @Message String list_part(int number);
    @Message String about();
    @Message String about_list();
    @Message String taken_at();
    @Message String taken_by();
    @Message String filter();
    @Message String everything();
    @Message String rows();
    @Message String address();
    @Message String licence();
    @Message String earliest(String heading);
    @Message String no_value();
    @Message String changed_by();
    @Message String in_serbian(String heading);
    @Message String in_english(String heading);
    @Message String take_all(long n);
    @Message String csv_for_excel();
}
