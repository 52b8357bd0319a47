package rs.nadzor.contract;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import rs.nadzor.edition.Edition;
import rs.nadzor.edition.EditionMade;

/**
 * What a deal's page shows that its edition does not hold, as it is public now; see {@link PublicDependencies}.
 *
 * @param deals related ones
 * @param newest so that every organization and source of the edition has a page
 * @param editions of the deal that were made until this one and can be read
 */
record PublicNeighbours(Map<UUID, PublicContractRow> deals, boolean newest, List<EditionMade> editions) {

    static PublicNeighbours of(PublicContract deal, Edition edition, boolean newest, PublicContracts contracts) {
        return new PublicNeighbours(contracts.named(deal.related().stream().map(PublicRelated::deal).toList()), newest && edition != null,
                edition == null ? List.of() : EditionMade.of(List.of(edition.subjectId)).stream().filter(made -> made.number() <= edition.number).toList());
    }
}
