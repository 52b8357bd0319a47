package rs.nadzor.contract;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;

import rs.nadzor.edition.EditionRef;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.SearchKey;

/**
 * An organization as public deals name it.
 *
 * @param publishedAt of the newest edition that names it
 * @param country ISO 3166-1; null where nobody has said
 * @param deals how many public deals name it; counted by the database
 * @param bought in how many it buys, {@code supplied} in how many it sells
 * @param known of so many items {@code expected} in those deals; see {@link PublicOpenness}
 * @param predecessors, successors as the newest edition that names it says; see {@link PublicSuccessions} for what others say
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PublicOrganization(String slug, Instant publishedAt, LocalizedText name, List<String> aliases, String country, Integer deals, Integer bought, Integer supplied,
        Integer known, Integer expected, List<PublicSuccession> predecessors, List<PublicSuccession> successors) {
    /** With fewer deals a share would say more about chance than about anybody. */
    private static final int FEWEST = 5;

    public PublicOrganization {
        predecessors = predecessors == null ? List.of() : predecessors;
        successors = successors == null ? List.of() : successors;
    }

    static PublicOrganization of(PublicParty party, EditionRef edition) {
        return new PublicOrganization(party.slug(), edition.publishedAt(), party.name(), party.aliases(), party.country(), null, null, null, null, null,
                party.predecessors(), party.successors());
    }

    @JsonIgnore
    String searchKey() {
        return Stream.concat(Stream.of(name.searchKey()), aliases.stream().map(SearchKey::of)).distinct().collect(Collectors.joining(" "));
    }

    /** For lists of its deals. */
    @JsonIgnore
    public String query() {
        return "?organization=" + slug;
    }

    /** Whether there are enough deals to say how much of them is known. */
    @JsonIgnore
    public boolean hasShare() {
        return deals >= FEWEST && expected > 0;
    }

    /** Of the items one would expect, in percent, rounded. */
    @JsonIgnore
    public int share() {
        return (int) Math.round(100.0 * known / expected);
    }
}
