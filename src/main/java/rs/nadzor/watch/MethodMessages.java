package rs.nadzor.watch;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the methodology. */
@MessageBundle("method")
public interface MethodMessages {
    @Message String title();
    @Message String lede();
    @Message String sources();
    @Message String sources_1();
    @Message String sources_2();
    @Message String sources_3();
    @Message String status();
    @Message String status_1();
    @Message String status_2();
    @Message String empty();
    @Message String empty_checked();
    @Message String empty_checked_text();
    @Message String empty_unknown();
    @Message String empty_unknown_text();
    @Message String empty_undisclosed();
    @Message String empty_undisclosed_text();
    @Message String empty_na();
    @Message String empty_na_text();
    @Message String undisclosed();
    @Message String undisclosed_1();
    @Message String undisclosed_2();
    @Message String undisclosed_3();
    @Message String figures();
    @Message String figures_1();
    @Message String figures_2();
    @Message String rank_preferred();
    @Message String rank_preferred_text();
    @Message String rank_normal();
    @Message String rank_normal_text();
    @Message String rank_deprecated();
    @Message String rank_deprecated_text();
    @Message String conflict();
    @Message String conflict_1();
    @Message String rules();
    @Message String rules_1();
    @Message String rules_2();
    @Message String editions();
    @Message String editions_1();
    @Message String editions_2();
    @Message String editions_3();
    @Message String layers();
    @Message String layers_1();
    @Message String wrong();
    @Message String wrong_1();
    @Message String rule(String code);
}
