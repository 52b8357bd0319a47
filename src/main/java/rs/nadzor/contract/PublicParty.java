package rs.nadzor.contract;

import java.util.List;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;

/**
 * An organization in a deal; its aliases are the spellings by which the press and readers look for it.
 *
 * @param country ISO 3166-1, two capital letters; null where nobody has said, and in editions made before it was asked for
 */
public record PublicParty(String slug, LocalizedText name, List<String> aliases, String country, Term role, List<Integer> notes) {

    /** Its place on the page, where it has a line of its own. */
    public String anchor() {
        return "party-" + role.code() + "-" + slug;
    }
}
