package rs.nadzor.i18n;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that more than one page needs. What only one feature says stands in its own bundle. */
@MessageBundle("common")
public interface CommonMessages {

    @Message String script_latin();
    @Message String script_cyrillic();
    @Message String in_english();
    @Message String not_yet_translated();

    @Message String breadcrumb();

    @Message String save();
    @Message String cancel();
    @Message String edit();
    @Message String remove();
    @Message String search();
    @Message String apply_filter();
    @Message String clear_filter();
    @Message String sort_by();
    @Message String next_page();
    @Message String nothing_found();
    @Message String all();

    @Message String not_checked();
    @Message String yes();

    @Message String date();
    @Message String year();
    @Message String date_hint();
    @Message String amount();
    @Message String currency();
    @Message String amount_hint();
}
