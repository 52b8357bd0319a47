package rs.nadzor.restriction;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about who may see a record. */
@MessageBundle("restriction")
public interface RestrictionMessages {
    @Message String title();
    @Message String only_for(String names);
    @Message String who();
    @Message String restrict();
    @Message String restrict_help();
    @Message String people();
    @Message String people_help();
    @Message String nobody_else();
    @Message String along();
    @Message String along_help();
    @Message String along_kind(String kind);
    @Message String reason();
    @Message String reason_help();
    @Message String do_restrict();
    @Message String only_me();
    @Message String only_me_help();
    @Message String while_logging();
    @Message String everybody();
    @Message String held(String name, String time);
    @Message String why(String text);
    @Message String with_root();
    @Message String named_by(String name, String time);
    @Message String by_administrator(String name, String time, String reason);
    @Message String gone();
    @Message String add_people();
    @Message String do_name();
    @Message String unname();
    @Message String lift();
    @Message String lift_help();
    @Message String do_lift();
    @Message String former();
    @Message String lifted_by(String name, String time);
    @Message String restricted();
    @Message String named();
    @Message String unnamed();
    @Message String lifted();
    @Message String reason_missing();
    @Message String reason_long();
    @Message String people_missing();
    @Message String person_missing();
    @Message String restricted_already();
    @Message String restrictor_stays();
    @Message String deal_published();
    @Message String deal_waiting();
    @Message String source_published();
    @Message String source_republished();
    @Message String organization_alone();
    @Message String not_kept();
    @Message String not_published();
    @Message String names_restricted(Number count);
    @Message String restrictions();
    @Message String count(int count);
    @Message String none();
    @Message String list_help();
    @Message String record_kind(String kind);
    @Message String since(String name, String time);
    @Message String nobody_left();
    @Message String person();
    @Message String naming_reason_help();
    @Message String name_person();
}
