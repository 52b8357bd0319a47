package rs.nadzor.contract;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the public list of sources. */
@MessageBundle("publicsource")
public interface PublicSourceMessages {
    @Message String sources();
    @Message String lede();
    @Message String count(long n);
    @Message String in_deals(int n);
    @Message String title();
    @Message String publisher();
    @Message String kind();
    @Message String published();
    @Message String retrieved();
    @Message String link();
    @Message String deals();
    @Message String named_by();

    @Message String themes();

    @Message String in_themes(int n);

    @Message String named_by_themes();
    @Message String undated();
    @Message String sort(String code);
}
