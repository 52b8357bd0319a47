package rs.nadzor.opendata;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the page of open data. */
@MessageBundle("opendata")
public interface OpenDataMessages {
    @Message String title();
    @Message String lede();
    @Message String licence();
    @Message String licence_1();
    @Message String lists();
    @Message String lists_note();
    @Message String page();
    @Message String one();
    @Message String one_1();
    @Message String formats();
    @Message String csv();
    @Message String xlsx();
    @Message String json();
    @Message String atom();
    @Message String manners();
    @Message String dictionary();
    @Message String column();
    @Message String meaning();
    @Message String type();
    @Message String for_programs();
    @Message String rows(long n);
    @Message String kind(String code);
}
