package rs.nadzor.organization;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the desk's pages on organizations. */
@MessageBundle("organization")
public interface OrganizationMessages {
    @Message String organizations();
    @Message String add();
    @Message String edit();
    @Message String do_edit();
    @Message String save();
    @Message String cancel();
    @Message String saved();
    @Message String saved_with_doubt();

    @Message String search();
    @Message String search_help();
    @Message String do_search();
    @Message String any_kind();
    @Message String nothing_found();
    @Message String next_page();

    @Message String names();
    @Message String name();
    @Message String name_sr();
    @Message String name_sr_help();
    @Message String name_en();
    @Message String original_name();
    @Message String original_name_help();
    @Message String aliases();
    @Message String aliases_help();

    @Message String identity();
    @Message String kind_label();
    @Message String kind_not_stated();
    @Message String kind(OrganizationKind word);
    @Message String country();
    @Message String country_help();
    @Message String pib();
    @Message String pib_help();
    @Message String registry_number();
    @Message String registry_number_help();
    @Message String registry_number_doubtful();
    @Message String foreign_number();
    @Message String parent();
    @Message String parent_help();
    @Message String children();

    @Message String succession();
    @Message String successor();
    @Message String successor_help();
    @Message String predecessors();
    @Message String succeeded_on();
    @Message String succeeded_on_help();
    @Message String succession_source();
    @Message String succession_source_help();
    @Message String succession_address();
    @Message String succession_address_help();
    @Message String successor_missing();
    @Message String succession_source_missing();
    @Message String successor_circle();
    @Message String successor_restricted();
    @Message String date_unreadable();
    @Message String address_unreadable();

    @Message String information();
    @Message String class_label();
    @Message String class_help();
    @Message String authority_class(AuthorityClass word);
    @Message String route_label();
    @Message String route(RemedyRoute word);
    @Message String not_stated();
    @Message String foi_address();
    @Message String foi_address_help();
    @Message String note();
    @Message String note_help();

    @Message String name_missing();
    @Message String kind_missing();
    @Message String too_long();
    @Message String alias_long(int most);
    @Message String country_unknown();
    @Message String pib_wrong();
    @Message String pib_taken(String name);
    @Message String registry_number_wrong();
    @Message String parent_circle();
    @Message String pib_number(String number);
    @Message String mb_number(String number);
    @Message String order(OrganizationOrder order);
}
