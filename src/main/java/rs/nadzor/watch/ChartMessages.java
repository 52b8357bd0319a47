package rs.nadzor.watch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the charts. */
@MessageBundle("chart")
public interface ChartMessages {
    @Message String charts();
    @Message String lede();
    @Message String years();
    @Message String years_note();
    @Message String year();
    @Message String no_year();
    @Message String no_layer();
    @Message String together();
    @Message String openness();
    @Message String openness_note();
    @Message String share(int share, int known, int expected, int deals);
    @Message String too_few(int deals);
    @Message String disagreements();
    @Message String disagreements_note();
    @Message String none();
    @Message String all_statements();
}
