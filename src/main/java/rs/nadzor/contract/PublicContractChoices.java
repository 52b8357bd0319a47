package rs.nadzor.contract;

import java.util.List;
import java.util.stream.Stream;

import rs.nadzor.edition.Edition;
import rs.nadzor.i18n.Term;

/** What the filters of the public list offer: every word of each vocabulary, and the years that occur. */
public record PublicContractChoices(List<Term> disclosures, List<Term> instruments, List<Term> layers, List<Term> technologies,
        List<Integer> years) {

    @SuppressWarnings("unchecked")
    static PublicContractChoices read() {
        return new PublicContractChoices(
                Stream.of(Disclosure.values()).map(w -> Terms.of(w, ContractVocabulary::disclosure)).toList(),
                Stream.of(InstrumentType.values()).map(w -> Terms.of(w, ContractVocabulary::instrument)).toList(),
                Stream.of(Layer.values()).map(w -> Terms.of(w, ContractVocabulary::layer)).toList(),
                Stream.of(Technology.values()).map(w -> Terms.of(w, ContractVocabulary::technology)).toList(),
                Edition.getEntityManager().createNativeQuery("""
                        select distinct extract(year from signed_first)::integer from published.contract
                         where signed_first > '0001-01-01' order by 1 desc""", Integer.class).getResultList());
    }
}
