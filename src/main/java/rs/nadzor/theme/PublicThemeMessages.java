package rs.nadzor.theme;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the watch pages. */
@MessageBundle("publictheme")
public interface PublicThemeMessages {
    @Message String watch();
    @Message String lede();
    @Message String count(long n);
    @Message String none();
    @Message String deals(int n);
    @Message String theme();
    @Message String kind(String code);
    @Message String timeline();
    @Message String figures();
    @Message String about_deals();
    @Message String gaps();
    @Message String gaps_note();
    @Message String statements();
    @Message String statements_note();
    @Message String sources();
    @Message String cited_in();
    @Message String cited_here();
    @Message String nothing_public();
    @Message String live_note();
    @Message String older_live_note();
    @Message String moved_here();

    @Message String sort(String code);

    @Message String column(String code);
}
