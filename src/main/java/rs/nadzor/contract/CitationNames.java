package rs.nadzor.contract;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import rs.nadzor.evidence.Citation;
import rs.nadzor.web.Phrases;

/** Citations as histories name them: with all that the public will read of each. */
public final class CitationNames {

    private CitationNames() {
    }

    /** By id, those that this person may see; one query. */
    public static Map<String, String> of(List<UUID> ids, Phrases phrases) {
        return Citation.<Citation>list("from Citation c join fetch c.source where c.id in ?1", ids).stream().collect(Collectors.toMap(one -> one.id.toString(),
                one -> FieldText.joined(" ", FieldText.joined(", ", one.source.title, one.locator),
                        one.quotation == null ? "" : phrases.of("publiccontract:quoted", one.quotation), one.original ? "" : phrases.of("publiccontract:second_hand"))));
    }
}
