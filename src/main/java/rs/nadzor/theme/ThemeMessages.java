package rs.nadzor.theme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the desk's pages of themes. */
@MessageBundle("theme")
public interface ThemeMessages {
    @Message String themes();
    @Message String lede();
    @Message String none();
    @Message String add();
    @Message String edit();
    @Message String title();
    @Message String title_sr();
    @Message String title_en();
    @Message String title_help();
    @Message String summary_sr();
    @Message String summary_en();
    @Message String summary_help();
    @Message String texts();
    @Message String body_sr();
    @Message String body_en();
    @Message String body_help();
    @Message String how_to_write();
    @Message String how_links();
    @Message String how_claims();
    @Message String how_live();
    @Message String part(String code);
    @Message String deals();
    @Message String deals_help();
    @Message String owner();
    @Message String owner_help();
    @Message String nobody();
    @Message String no_owner();
    @Message String state(String code);
    @Message String changed();
    @Message String public_page();
    @Message String no_deals();
    @Message String entries();
    @Message String entries_help();
    @Message String no_entries();
    @Message String add_entry();
    @Message String edit_entry();
    @Message String entry();
    @Message String one_entry();
    @Message String kind();
    @Message String kind_help();
    @Message String on_date();
    @Message String said_by_sr();
    @Message String said_by_en();
    @Message String said_by_help();
    @Message String text_sr();
    @Message String text_en();
    @Message String text_help();
    @Message String source();
    @Message String one_more_source();
    @Message String no_source();
    @Message String remove_source();
    @Message String remove_entry();
    @Message String remove();
    @Message String removed();
    @Message String saved();
    @Message String entry_saved();
    @Message String entry_removed();
    @Message String entry_gone();
    @Message String title_missing();
    @Message String text_missing();
    @Message String said_by_missing();
    @Message String kind_missing();
    @Message String date_unreadable();
    @Message String deal_unknown(String typed);
    @Message String live_unknown(String word, int line, String known);
    @Message String live_argument(String argument, String word, int line);
    @Message String link_refused(String address);
    @Message String too_long();
    @Message String names_restricted();

    @Message String contradictions();

    @Message String contradictions_help();

    @Message String other_entry();

    @Message String other_entry_help();

    @Message String other_missing();

    @Message String why_both_help();

    @Message String take_back();
}
