package rs.nadzor.contract;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonInclude;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;

/**
 * An organization in a deal; its aliases are the spellings by which the press and readers look for it.
 *
 * @param country ISO 3166-1, two capital letters; null where nobody has said, and in editions made before it was asked for
 * @param predecessors, successors what came right before and after it; none in editions made before they were asked for
 */
public record PublicParty(String slug, LocalizedText name, List<String> aliases, String country, Term role, List<Integer> notes,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PublicSuccession> predecessors,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<PublicSuccession> successors) {

    public PublicParty {
        predecessors = predecessors == null ? List.of() : predecessors;
        successors = successors == null ? List.of() : successors;
    }

    /** Its place on the page, where it has a line of its own. */
    public String anchor() {
        return "party-" + role.code() + "-" + slug;
    }
}
