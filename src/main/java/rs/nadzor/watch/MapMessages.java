package rs.nadzor.watch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the map. */
@MessageBundle("map")
public interface MapMessages {
    @Message String title();
    @Message String lede();
    @Message String places();
    @Message String note();
    @Message String place();
    @Message String deals(int count);
    @Message String deals_heading();
    @Message String events();
    @Message String undrawn();
    @Message String sources();
    @Message String none();
}
