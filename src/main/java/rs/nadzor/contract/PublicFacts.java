package rs.nadzor.contract;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;

/** Who, with whom, for how much, when, under which law: each known, or with its kind of empty. Dates are partial dates. */
public record PublicFacts(PublicFact<Term> instrument, PublicFact<Term> stage, PublicFact<List<PublicParty>> buyers,
        PublicFact<List<PublicParty>> suppliers, PublicFact<PublicMoney> value, PublicFact<String> signedOn,
        PublicFact<String> startsOn, PublicFact<String> endsOn, PublicFact<Term> legalRoute,
        PublicFact<String> exemptionArticle, PublicFact<String> decisionRef, PublicFact<Term> procedure,
        PublicFact<String> portalNumber, PublicFact<String> cpv, PublicFact<Term> disclosure, String disclosureWhere,
        PublicFact<Term> layer, PublicFact<List<Term>> technologies, PublicFact<LocalizedText> places) {

    /** Then "where" says who refused. */
    @JsonIgnore
    public boolean isRefused() {
        return disclosure.isKnown() && "refused".equals(disclosure.value().code());
    }
}
