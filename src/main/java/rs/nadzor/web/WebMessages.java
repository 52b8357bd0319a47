package rs.nadzor.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of error pages, which {@link ErrorPage.Kind} names, and of what {@link Forms} asks. */
@MessageBundle("web")
public interface WebMessages {
    @Message String bad_request_title();
    @Message String bad_request_text();
    @Message String untypable_title();
    @Message String untypable_text();
    @Message String sign_in_title();
    @Message String sign_in_text();
    @Message String forbidden_title();
    @Message String forbidden_text();
    @Message String foreign_title();
    @Message String foreign_text();
    @Message String forged_title();
    @Message String forged_text();
    @Message String not_found_title();
    @Message String not_found_text();
    @Message String not_allowed_title();
    @Message String not_allowed_text();
    @Message String changed_title();
    @Message String changed_text();
    @Message String gone_title();
    @Message String gone_text();
    @Message String too_large_title();
    @Message String too_large_text();
    @Message String unreadable_title();
    @Message String unreadable_text();
    @Message String unacceptable_title();
    @Message String unacceptable_text();
    @Message String too_many_title();
    @Message String too_many_text();
    @Message String failed_title();
    @Message String failed_text();
    @Message String unavailable_title();
    @Message String unavailable_text();
    @Message String error_number(int status);
    @Message String reference(String number);
    @Message String home();
    @Message String desk();
    @Message String stays_jmbg();
    @Message String stays_phone();
    @Message String stays_home();
    @Message String stays_landline();
    @Message String stays_street();
    @Message String personal_jmbg();
    @Message String personal_phone();
    @Message String personal_home();
    @Message String personal_landline();
    @Message String personal_street();
}
