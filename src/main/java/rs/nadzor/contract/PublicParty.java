package rs.nadzor.contract;

import java.util.List;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;

/** An organization in a deal. */
public record PublicParty(String slug, LocalizedText name, Term role, List<Integer> notes) {
}
