package rs.nadzor.contract;

import java.util.List;

import rs.nadzor.i18n.Term;

/**
 * What the filters of the public list offer: the words and years that occur among published deals, in order of code; places are those
 * with most deals, by name.
 */
public record PublicContractChoices(List<Term> disclosures, List<Term> instruments, List<Term> layers, List<Term> technologies,
        List<Term> places, List<Integer> years) {
}
