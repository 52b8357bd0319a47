package rs.nadzor.contract;

import java.util.List;
import java.util.UUID;

import rs.nadzor.i18n.LocalizedText;

/** Two statements of a deal that cannot both hold; SQL decides (view {@code desk.conflict}), here and in the rule. */
public record Conflict(UUID statement, UUID other, LocalizedText reason) {

    @SuppressWarnings("unchecked")
    static List<Conflict> of(UUID contract) {
        List<Object[]> rows = Contract.getEntityManager().createNativeQuery("""
                select statement_id, other_id, reason_sr, reason_en from desk.conflict where contract_id = ?1 order by 1, 2""",
                Object[].class).setParameter(1, contract).getResultList();
        return rows.stream().map(row -> new Conflict((UUID) row[0], (UUID) row[1],
                LocalizedText.of((String) row[2], (String) row[3]))).toList();
    }

    public String anchor() {
        return "statement-" + statement;
    }

    public String otherAnchor() {
        return "statement-" + other;
    }
}
