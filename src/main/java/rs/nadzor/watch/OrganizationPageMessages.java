package rs.nadzor.watch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the public pages of organizations. */
@MessageBundle("organizationpage")
public interface OrganizationPageMessages {
    @Message String organizations();
    @Message String lede();
    @Message String count(long n);
    @Message String in_deals(Integer n);
    @Message String name();
    @Message String aliases();
    @Message String country();
    @Message String deals();
    @Message String known();
    @Message String expected();
    @Message String role_label();
    @Message String role(String code);
    @Message String sort(String code);
    @Message String also_called();
    @Message String name_latin();
    @Message String name_cyrillic();
    @Message String name_english();
    @Message String names();
    @Message String successor_of();
    @Message String succeeded_by();
    @Message String in_role(String code, Integer n);
    @Message String as(String code);
    @Message String latest(Integer n, Integer all);
    @Message String all_deals(Integer n);
    @Message String takes_part();
    @Message String open_heading();
    @Message String open(int share, Integer known, Integer expected, Integer deals);
    @Message String open_too_few(Integer deals);
    @Message String open_note();
    @Message String by_layer();
    @Message String no_layer();
    @Message String no_year();
    @Message String together();
    @Message String partners();
    @Message String partners_note();
}
