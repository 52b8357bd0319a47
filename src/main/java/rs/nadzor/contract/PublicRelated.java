package rs.nadzor.contract;

import java.util.List;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;

/** Another deal this one stands in a relation to; the slug is null while that deal is not public. */
public record PublicRelated(Term relation, String slug, LocalizedText title, List<Integer> notes) {
}
