package rs.nadzor.watch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the stack. */
@MessageBundle("stack")
public interface StackMessages {
    @Message String stack();
    @Message String lede();
    @Message String source();
    @Message String explains(String code);
    @Message String undrawn(int n);
    @Message String deals(int n);
    @Message String open(int known, int expected);
    @Message String nobody();
    @Message String foreign();
    @Message String domestic();
    @Message String together();
    @Message String nobody_domestic();
    @Message String their_deals();
    @Message String further(int n);
    @Message String named();
    @Message String named_note();
    @Message String named_claim(String claim);
    @Message String as_table();
    @Message String drawing();
}
