package rs.nadzor.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the two layouts and of the tags that every page uses. */
@MessageBundle("layout")
public interface LayoutMessages {
    @Message String site_name();
    @Message String tagline();
    @Message String skip();
    @Message String language();
    @Message String main_navigation();
    @Message String front_page();
    @Message String contracts();
    @Message String demonstration();
    @Message String demonstration_text();
    @Message String published_by();
    @Message String no_publisher();
    @Message String licences();
    @Message String desk();
    @Message String today();
    @Message String organizations();
    @Message String sources();
    @Message String findings();
    @Message String follow_ups();
    @Message String public_pages();
    @Message String people();
    @Message String audit();
    @Message String sign_out();
    @Message String source();
    @Message String error();
    @Message String errors_title();
    @Message String events();
    @Message String statements();
    @Message String search();
    @Message String stack();
    @Message String charts();
    @Message String map();
    @Message String how_do_you_know();
}
