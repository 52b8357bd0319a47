package rs.nadzor.contract;

import java.util.List;
import java.util.UUID;

import rs.nadzor.i18n.Term;

/**
 * Another deal that this one stands in a relation to, by its id alone: its title is looked up among what is public when
 * the page is read, so that the title of a draft never gets out and a retracted one leaves here too.
 */
public record PublicRelated(Term relation, UUID deal, List<Integer> notes) {
}
