package rs.nadzor.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.contract.PublicOrganizations.Count;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.i18n.Term;

/** What published deals are together, for drawings. Each reads a table as a whole; the page is kept until something changes. */
@ApplicationScoped
public class PublicCharts {

    @Inject
    ReadTables tables;

    /** How many deals were signed in which year, by layer; year 0 and layer null where nobody says. */
    @SuppressWarnings("unchecked")
    public List<Count> years() {
        List<Object[]> rows = Edition.getEntityManager().createNativeQuery("""
                select min(c.row->>'layer'), case when c.signed_first > '0001-01-01' then extract(year from c.signed_first)::int else 0 end as year,
                       count(*), array_position(array['network', 'data', 'device', 'application', 'governance'], c.layer) as place
                  from published.contract c group by c.layer, year order by place nulls last, year""", Object[].class).getResultList();
        return rows.stream().map(row -> new Count(row[0] == null ? null : tables.read((String) row[0], Term.class),
                ((Number) row[1]).intValue(), ((Number) row[2]).intValue())).toList();
    }

    /** What sources say differently, as many figures as fit a page: each list is about one thing in one deal, the newest first. */
    @SuppressWarnings("unchecked")
    public List<List<PublicStatementRow>> disagreements(int most) {
        List<String> rows = Edition.getEntityManager().createNativeQuery("""
                select s.row::text from published.statement s where s.disputed and jsonb_typeof(s.row->'statement'->'amount') = 'number'
                 order by s.published_at desc, s.contract_id, s.measure, s.id limit ?1""", String.class).setParameter(1, most).getResultList();
        Map<String, List<PublicStatementRow>> groups = new LinkedHashMap<>();
        for (String json : rows) {
            PublicStatementRow row = tables.read(json, PublicStatementRow.class);
            PublicStatement said = row.statement();
            groups.computeIfAbsent(row.slug() + '/' + said.measure().code() + '/' + said.unit() + '/' + said.scope().code(), key -> new ArrayList<>()).add(row);
        }
        return groups.values().stream().filter(group -> group.size() > 1).toList();
    }
}
