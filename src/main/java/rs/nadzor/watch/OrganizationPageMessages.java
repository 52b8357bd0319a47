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
    @Message String buys(Integer n);
    @Message String sells(Integer n);
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
    @Message String its_deals();
}
