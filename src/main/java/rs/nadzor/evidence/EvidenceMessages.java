package rs.nadzor.evidence;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the desk's pages on sources and kept copies. */
@MessageBundle("evidence")
public interface EvidenceMessages {
    @Message String sources();
    @Message String add_source();
    @Message String edit_source();
    @Message String edit();
    @Message String save();
    @Message String cancel();
    @Message String source_saved();

    @Message String search();
    @Message String search_help();
    @Message String do_search();
    @Message String any_kind();
    @Message String nothing_found();
    @Message String next_page();
    @Message String logged();

    @Message String title();
    @Message String publisher();
    @Message String publisher_help();
    @Message String kind_label();
    @Message String not_stated();
    @Message String kind_help();
    @Message String kind(SourceKind word);
    @Message String published_on();
    @Message String retrieved_on();
    @Message String date_help();
    @Message String address();
    @Message String address_help();
    @Message String link_public();
    @Message String not_linked();
    @Message String language();
    @Message String language_help();
    @Message String note();
    @Message String note_help();
    @Message String protect_people();
    @Message String same_address();

    @Message String kept_copies();
    @Message String no_copies();
    @Message String keep_copy();
    @Message String drop_file();
    @Message String drop_help();
    @Message String copy_kept(String name);
    @Message String type(FileType word);
    @Message String kilobytes(long size);
    @Message String made_on(String day);
    @Message String verify();
    @Message String copy_intact(String name);
    @Message String copy_changed(String name);

    @Message String is_private();
    @Message String may_be_public();
    @Message String is_public();
    @Message String public_next();
    @Message String approved_by(String name, String time);
    @Message String ask_republication();
    @Message String republication();
    @Message String republication_text();
    @Message String ground();
    @Message String ground_help();
    @Message String press_warning();
    @Message String leak_warning();
    @Message String unknown_warning();
    @Message String confirm();
    @Message String confirm_help();
    @Message String approve();
    @Message String withdraw();
    @Message String republication_approved(String name);
    @Message String republication_withdrawn(String name);

    @Message String citations();
    @Message String no_citations();
    @Message String whole_source();
    @Message String reported();

    @Message String or_address();
    @Message String or_pick();
    @Message String or_pick_help();

    @Message String title_missing();
    @Message String kind_missing();
    @Message String too_long();
    @Message String date_unreadable();
    @Message String date_future();
    @Message String address_unreadable();
    @Message String file_missing();
    @Message String file_empty(String name);
    @Message String file_too_large(String name, String limit);
    @Message String file_type(String name, String found);
    @Message String file_name(String name, String found);
    @Message String ground_missing();
    @Message String confirmation_missing();
    @Message String order(SourceOrder order);

    @Message String propose();
    @Message String take();
    @Message String proposals_found();
    @Message String read_in(String from);
    @Message String choose_again();
    @Message String proposed_record();
    @Message String proposed_site();
    @Message String proposed_known();
    @Message String proposed_page();
    @Message String proposed_file();
    @Message String proposed_first_page();
    @Message String proposed_address();
    @Message String title_help();
    @Message String link_public_help();
}
