package rs.nadzor.gap;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.web.Cursor;
import rs.nadzor.web.Paging;

/** Findings as the desk reads them, newest first. */
@ApplicationScoped
class FindingList {

    private static final String ALL = """
            select f, r from Finding f join fetch f.contract left join Review r on r.finding = f and r.replacedAt is null where\s""";

    @Inject
    EntityManager desk;
    @Inject
    Rules rules;
    @Inject
    Operands operands;
    @Inject
    CurrentLanguage language;

    /** Without a state: all that hold. */
    Paging.Page<FindingRow> page(String q, Optional<FlagRule> rule, Optional<FindingState> state, Paging paging) {
        List<String> conditions = new ArrayList<>(List.of(state.map(FindingState::condition).orElse("f.endedAt is null")));
        if (rule.isPresent()) conditions.add("f.rule = :rule");
        boolean searches = !SearchKey.of(q).isEmpty();
        if (searches) conditions.add("f.contract.search like :deal");
        if (paging.after().isPresent()) conditions.add("(f.since < :since or f.since = :since and f.id < :id)");
        var query = desk.createQuery(ALL + String.join(" and ", conditions) + " order by f.since desc, f.id desc", Object[].class)
                .setMaxResults(paging.fetch());
        if (searches) query.setParameter("deal", SearchKey.like(q));
        rule.ifPresent(r -> query.setParameter("rule", r.id()));
        paging.after().ifPresent(after -> query.setParameter("since", after.instant(0)).setParameter("id", after.uuid(1)));
        return paging.page(query.getResultList().stream().flatMap(row -> row(row).stream()).toList(),
                row -> Cursor.of(row.finding().since, row.finding().id));
    }

    Optional<FindingRow> one(UUID finding) {
        return desk.createQuery(ALL + "f.id = :id", Object[].class).setParameter("id", finding).getResultStream().findFirst()
                .flatMap(this::row);
    }

    /** Those of a deal that hold. */
    List<FindingRow> ofContract(UUID contract) {
        return desk.createQuery(ALL + "f.contract.id = :contract and f.endedAt is null order by f.rule", Object[].class)
                .setParameter("contract", contract).getResultList().stream().flatMap(row -> row(row).stream()).toList();
    }

    /** Nothing for a rule that was taken away. */
    private Optional<FindingRow> row(Object[] row) {
        Finding finding = (Finding) row[0];
        Review review = (Review) row[1];
        return rules.byId(finding.rule).map(rule -> new FindingRow(finding, rule, rule.name(language.get()),
                rule.wording(operands.of(finding), language.get()), review, FindingState.of(finding, review)));
    }
}
