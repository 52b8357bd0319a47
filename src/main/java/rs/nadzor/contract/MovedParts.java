package rs.nadzor.contract;

import java.util.List;
import java.util.UUID;

import jakarta.persistence.EntityManager;

/** Tables whose rows hang on a place of a deal, the dossier's claims among them: where the place goes they go. */
final class MovedParts {

    static final List<String> PLACED = List.of("contract_citation", "dossier_claim");

    private MovedParts() {
    }

    /** What hangs on a part of this kind that belongs to the second deal by now and not to the first any more. */
    static void follow(EntityManager desk, PartKind kind, UUID from, UUID to) {
        for (String table : PLACED) desk.createNativeQuery("update desk." + table + " p set contract_id = ?2 where contract_id = ?1 and place in (select '"
                + kind.code() + "/' || id from desk." + kind.table() + " where contract_id = ?2)").setParameter(1, from).setParameter(2, to).executeUpdate();
    }

    /** The same citation need not hang on a place twice; a claim stands in one place anyway. */
    static String notThere(String table, String deal, String place) {
        return table.equals("contract_citation") ? " and not exists (select from desk.contract_citation x where x.contract_id = " + deal
                + " and x.place = " + place + " and x.citation_id = p.citation_id)" : "";
    }
}
