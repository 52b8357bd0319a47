package rs.nadzor.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The line under a field that stands in forms of several features: why it is asked for, and one example. Fields of one
 * feature have theirs among its own texts.
 */
@MessageBundle("hint")
public interface HintMessages {
    @Message String english();
    @Message String english_name();
    @Message String instrument();
    @Message String stage();
    @Message String starts();
    @Message String ends();
    @Message String legal_route();
    @Message String procedure();
    @Message String exemption_article();
    @Message String decision_ref();
    @Message String portal_number();
    @Message String cpv();
    @Message String layer();
    @Message String technologies();
    @Message String places();
    @Message String vat();
    @Message String disclosure();
    @Message String disclosure_since();
    @Message String search_place();
    @Message String searched_on();
    @Message String search_terms();
    @Message String search_result();
    @Message String claim();
    @Message String claimant();
    @Message String claimed_on();
    @Message String basis();
    @Message String document();
    @Message String document_state();
    @Message String document_address();
    @Message String remark();
    @Message String event();
    @Message String event_place();
    @Message String party();
    @Message String role();
    @Message String relation();
    @Message String measure();
    @Message String bound();
    @Message String claimed_date();
    @Message String claim_text();
    @Message String said_by();
    @Message String rank_reason();
    @Message String why_blank();
    @Message String source_address();
    @Message String published_on();
    @Message String original();
    @Message String also();
    @Message String cite_places();
    @Message String step_what();
    @Message String step_due();
    @Message String owner();
    @Message String outcome();
    @Message String postpone_reason();
    @Message String one_statement();
    @Message String other_statement();
    @Message String why_both_cannot();
    @Message String organization_kind();
    @Message String foreign_number();
    @Message String remedy_route();
    @Message String return_reason();
    @Message String review_outcome();
    @Message String verdict();
    @Message String reply();
    @Message String list_name();
    @Message String bulk_layer();
    @Message String bulk_technologies();
    @Message String publisher_name();
}
