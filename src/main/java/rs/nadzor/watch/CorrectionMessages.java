package rs.nadzor.watch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the list of corrections. */
@MessageBundle("correction")
public interface CorrectionMessages {
    @Message String title();
    @Message String lede();
    @Message String none();
    @Message String gone();
    @Message String why_withdrawn();
    @Message String how();
    @Message String how_1();
    @Message String kind(String code);
    @Message String count(long n);
    @Message String kinds();
    @Message String day();
    @Message String subject();
    @Message String editions();
    @Message String why();
}
