package rs.nadzor.gap;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.web.Cursor;
import rs.nadzor.web.Paging;

/** Findings as the desk reads them, newest first. */
@ApplicationScoped
public class FindingList {

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

    Paging.Page<FindingRow> page(FindingFilter filter, Paging paging) {
        var query = query(filter, paging.after().isPresent() ? " and (f.since < :since or f.since = :since and f.id < :id)" : "")
                .setMaxResults(paging.fetch());
        paging.after().ifPresent(after -> query.setParameter("since", after.instant(0)).setParameter("id", after.uuid(1)));
        return paging.page(rows(language.get()).apply(query.getResultList()), row -> Cursor.of(row.finding().since, row.finding().id));
    }

    /** Those that hold and that nobody has looked at, the newest first. */
    public List<FindingRow> unseen(int most) {
        return rows(language.get()).apply(desk.createQuery(ALL + FindingState.NEW.condition() + " order by f.since desc, f.id desc",
                Object[].class).setMaxResults(most).getResultList());
    }

    /** Every one, in the order of the pages; {@link #rows} puts them into words. */
    Query all(FindingFilter filter) {
        return query(filter, "");
    }

    Function<List<Object[]>, List<FindingRow>> rows(Language language) {
        return found -> found.stream().flatMap(row -> row(row, language).stream()).toList();
    }

    private TypedQuery<Object[]> query(FindingFilter filter, String after) {
        Optional<FlagRule> rule = filter.rule(rules);
        String where = filter.wanted().map(FindingState::condition).orElse("f.endedAt is null") + (rule.isPresent() ? " and f.rule = :rule" : "")
                + (filter.searches() ? " and f.contract.search like :deal" : "");
        var query = desk.createQuery(ALL + where + after + " order by f.since desc, f.id desc", Object[].class);
        if (filter.searches()) query.setParameter("deal", SearchKey.like(filter.q()));
        rule.ifPresent(r -> query.setParameter("rule", r.id()));
        return query;
    }

    Optional<FindingRow> one(UUID finding) {
        return desk.createQuery(ALL + "f.id = :id", Object[].class).setParameter("id", finding).getResultStream().findFirst()
                .flatMap(row -> row(row, language.get()));
    }

    /** Those of a deal that hold. */
    List<FindingRow> ofContract(UUID contract) {
        return desk.createQuery(ALL + "f.contract.id = :contract and f.endedAt is null order by f.rule", Object[].class)
                .setParameter("contract", contract).getResultList().stream().flatMap(row -> row(row, language.get()).stream()).toList();
    }

    /** Nothing for a rule that was taken away. */
    private Optional<FindingRow> row(Object[] row, Language language) {
        Finding finding = (Finding) row[0];
        Review review = (Review) row[1];
        return rules.byId(finding.rule).map(rule -> new FindingRow(finding, rule, rule.name(language),
                rule.wording(operands.of(finding), language), review, FindingState.of(finding, review)));
    }
}
