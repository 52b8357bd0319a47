package rs.nadzor.duplicate;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages on which two records are found to be one. */
@MessageBundle("duplicate")
public interface DuplicateMessages {
    @Message String same_as();
    @Message String choose_help();
    @Message String likely();
    @Message String by_name();
    @Message String by_name_help();
    @Message String compare();
    @Message String none_likely();
    @Message String none_named();
    @Message String heading();
    @Message String compare_help();
    @Message String compare_kept();
    @Message String swap();
    @Message String field();
    @Message String stays();
    @Message String duplicate();
    @Message String nothing();
    @Message String problem();
    @Message String choose();
    @Message String moving();
    @Message String moving_nothing();
    @Message String moving_parts(Number count);
    @Message String moving_deals(Number count);
    @Message String moving_claims(Number count);
    @Message String moving_deal_parts(Number count);
    @Message String moving_sources(Number count);
    @Message String moving_relations(Number count);
    @Message String moving_findings(Number count);
    @Message String moving_objections(Number count);
    @Message String moving_steps(Number count);
    @Message String contradicting();
    @Message String published(String slug);
    @Message String published_stays();
    @Message String reason();
    @Message String reason_help();
    @Message String reason_missing();
    @Message String reason_long();
    @Message String do_merge();
    @Message String merged();
    @Message String itself();
    @Message String overtaken();
    @Message String restricted();
    @Message String record();
    @Message String led_here();
    @Message String its_history();
    @Message String separated_by(String name, String at);
    @Message String separation();
    @Message String separation_help();
    @Message String changed_since();
    @Message String changed_since_help();
    @Message String as_now();
    @Message String as_before();
    @Message String left_alone(long count);
    @Message String first_the_later();
    @Message String erased();
    @Message String separation_reason();
    @Message String separation_reason_help();
    @Message String do_separate();
    @Message String separated();
    @Message String told_merged();
    @Message String told_separated();
}
