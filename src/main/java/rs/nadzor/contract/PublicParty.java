package rs.nadzor.contract;

import java.util.List;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;

/** An organization in a deal; its aliases are the spellings by which the press and readers look for it. */
public record PublicParty(String slug, LocalizedText name, List<String> aliases, Term role, List<Integer> notes) {

    /** Its place on the page, where it has a line of its own. */
    public String anchor() {
        return "party-" + role.code() + "-" + slug;
    }
}
