package rs.nadzor.contract;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.edition.Edition;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.Term;

/** The five layers as published deals fill them, read as the public role. */
@ApplicationScoped
public class PublicLayers {
    private static final String PLACE = "array_position(array['network', 'data', 'device', 'application', 'governance'], c.layer)";

    @Inject
    ReadTables tables;

    /**
     * How many deals a layer holds, and how many of the items one would expect to know about them are known.
     *
     * @param domestic deals that name nobody from abroad, so that they stand in no bond
     */
    public record Size(Term layer, int deals, int known, int expected, int domestic) {
    }

    /**
     * A foreign organization and a Serbian one in deals of the same layer.
     *
     * @param domestic null where no Serbian one is named
     * @param named of their {@code deals}, at most some, the latest signed first
     */
    public record Bond(String layer, PublicOrganization foreign, PublicOrganization domestic, int deals, List<Deal> named) {

        public boolean more() {
            return further() > 0;
        }

        public int further() {
            return deals - named.size();
        }
    }

    public record Deal(String slug, LocalizedText title) {
    }

    /** From the network up. */
    @SuppressWarnings("unchecked")
    public List<Size> sizes() {
        List<Object[]> rows = Edition.getEntityManager().createNativeQuery("select min(c.row->>'layer'), count(*), sum(c.known), sum(c.expected), "
                + "count(*) filter (where not exists (select from published.party p join published.organization o on o.slug = p.organization "
                + "where p.contract_id = c.subject_id and o.country not in ('', 'RS'))) from published.contract c where c.layer <> '' group by c.layer order by " + PLACE, Object[].class).getResultList();
        return rows.stream().map(row -> new Size(tables.read((String) row[0], Term.class), number(row[1]), number(row[2]), number(row[3]), number(row[4]))).toList();
    }

    /** By layer, then those with most deals first. */
    @SuppressWarnings("unchecked")
    public List<Bond> bonds() {
        List<Object[]> rows = Edition.getEntityManager().createNativeQuery("""
                select n.layer, f.row::text, d.row::text, n.deals, n.named::text from (
                    select c.layer, abroad.organization as abroad, here.organization as here, count(distinct c.subject_id) as deals,
                           jsonb_path_query_array(jsonb_agg(jsonb_build_object('slug', c.slug, 'title', c.row->'title')
                             order by c.signed_first desc, c.subject_id desc), '$[0 to 9]') as named
                      from published.contract c
                      join (select distinct p.contract_id, p.organization from published.party p join published.organization o on o.slug = p.organization
                             where o.country not in ('', 'RS')) abroad on abroad.contract_id = c.subject_id
                      left join (select distinct p.contract_id, p.organization from published.party p join published.organization o on o.slug = p.organization
                             where o.country = 'RS') here on here.contract_id = c.subject_id
                     where c.layer <> '' group by c.layer, abroad.organization, here.organization) n
                  join published.organization f on f.slug = n.abroad left join published.organization d on d.slug = n.here
                 order by n.layer, n.deals desc, f.name_sr collate "sr-Latn-x-icu", d.name_sr collate "sr-Latn-x-icu" limit 500""", Object[].class)
                .getResultList();
        return rows.stream().map(row -> new Bond((String) row[0], tables.read((String) row[1], PublicOrganization.class),
                row[2] == null ? null : tables.read((String) row[2], PublicOrganization.class), number(row[3]), List.of(tables.read((String) row[4], Deal[].class)))).toList();
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
