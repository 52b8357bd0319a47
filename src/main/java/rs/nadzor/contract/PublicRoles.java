package rs.nadzor.contract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.edition.Edition;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.i18n.Term;

/** The deals of an organization by the part it plays in them, read as the public role. */
@ApplicationScoped
public class PublicRoles {
    private static final String ROLES = "array['buyer', 'supplier', 'subcontractor', 'maker', 'funder', 'donor', 'organizer', 'intermediary', 'user', 'beneficiary', 'signatory']",
            LAYERS = "array['network', 'data', 'device', 'application', 'governance']";

    @Inject
    ReadTables tables;

    /** @param newest of its deals, the latest signed first; {@code deals} counts all */
    public record Role(String code, int deals, List<PublicOrganizations.Count> counts, List<PublicContractRow> newest) {

        public boolean more() {
            return newest.size() < deals;
        }
    }

    /** @param most how many deals of each role are read */
    @SuppressWarnings("unchecked")
    public List<Role> of(String slug, int most) {
        List<Object[]> counts = Edition.getEntityManager().createNativeQuery("""
                select p.role, min(c.row->>'layer'), case when c.signed_first > '0001-01-01' then extract(year from c.signed_first)::int else 0 end as year,
                       count(*), array_position(%s, c.layer) as place
                  from published.party p join published.contract c on c.subject_id = p.contract_id where p.organization = ?1
                 group by p.role, c.layer, year order by array_position(%s, p.role) nulls last, p.role, place nulls last, year""".formatted(LAYERS, ROLES),
                Object[].class).setParameter(1, slug).getResultList();
        List<Object[]> rows = Edition.getEntityManager().createNativeQuery("""
                select role, row from (
                    select p.role, c.row::text as row, row_number() over (partition by p.role order by c.signed_first desc, c.subject_id desc) as place
                      from published.party p join published.contract c on c.subject_id = p.contract_id where p.organization = ?1) numbered
                 where place <= ?2 order by role, place""", Object[].class).setParameter(1, slug).setParameter(2, most).getResultList();
        Map<String, List<PublicOrganizations.Count>> counted = new LinkedHashMap<>();
        for (Object[] row : counts) {
            counted.computeIfAbsent((String) row[0], role -> new ArrayList<>()).add(new PublicOrganizations.Count(
                    row[1] == null ? null : tables.read((String) row[1], Term.class), ((Number) row[2]).intValue(), ((Number) row[3]).intValue()));
        }
        return counted.entrySet().stream().map(role -> new Role(role.getKey(), role.getValue().stream().mapToInt(PublicOrganizations.Count::deals).sum(), role.getValue(),
                rows.stream().filter(row -> role.getKey().equals(row[0])).map(row -> tables.read((String) row[1], PublicContractRow.class)).toList())).toList();
    }
}
