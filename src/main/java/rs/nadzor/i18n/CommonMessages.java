package rs.nadzor.i18n;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words that more than one page needs. What only one feature says stands in its own bundle. */
@MessageBundle("common")
public interface CommonMessages {

    @Message String site_name();
    @Message String site_description();
    @Message String skip_to_content();
    @Message String language();
    @Message String script_latin();
    @Message String script_cyrillic();
    @Message String in_serbian();
    @Message String in_english();
    @Message String not_yet_translated();
    @Message String not_yet_translated_text();
    @Message String demonstration();

    @Message String main_menu();
    @Message String breadcrumb();
    @Message String home();
    @Message String contracts();
    @Message String organizations();
    @Message String sources();
    @Message String gaps();
    @Message String flags();
    @Message String law();
    @Message String methodology();
    @Message String corrections();
    @Message String open_data();
    @Message String about();
    @Message String history();
    @Message String desk();
    @Message String account();

    @Message String sign_in();
    @Message String sign_out();
    @Message String save();
    @Message String cancel();
    @Message String delete();
    @Message String edit();
    @Message String add();
    @Message String remove();
    @Message String close();
    @Message String back();
    @Message String search();
    @Message String do_search();
    @Message String filter();
    @Message String apply_filter();
    @Message String clear_filter();
    @Message String sort_by();
    @Message String next_page();
    @Message String previous_page();
    @Message String first_page();
    @Message String nothing_found();
    @Message String download();
    @Message String print();
    @Message String cite();
    @Message String permanent_address();
    @Message String report_error();
    @Message String opens_elsewhere();
    @Message String details();
    @Message String all();

    @Message String yes();
    @Message String no();
    @Message String or();
    @Message String and();
    @Message String from();
    @Message String until();
    @Message String optional();
    @Message String required();
    @Message String errors_heading();
    @Message String errors_text();
    @Message String error();
    @Message String saved();

    @Message String not_checked();
    @Message String unknown();
    @Message String undisclosed();
    @Message String not_applicable();
    @Message String not_checked_text();
    @Message String unknown_text();
    @Message String undisclosed_text();
    @Message String not_applicable_text();

    @Message String date();
    @Message String day();
    @Message String month();
    @Message String year();
    @Message String today();
    @Message String date_hint();
    @Message String amount();
    @Message String currency();
    @Message String amount_hint();
    @Message String published_on();
    @Message String updated_on();
    @Message String source_count(Number count);
    @Message String result_count(Number count);
    @Message String days_ago(Number count);
    @Message String page_title(String title);
    @Message String licence();
    @Message String texts_licence();
}
