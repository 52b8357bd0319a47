package rs.nadzor.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.edition.Edition;
import rs.nadzor.edition.ReadTable;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.i18n.Term;

/** The organizations that public deals name, read as the public role. */
@ApplicationScoped
public class PublicOrganizations {
    public static final ReadTable<PublicOrganization> TABLE = ReadTable.bySlug("organization", PublicOrganization.class);

    @Inject
    ReadTables tables;

    /** @param deals in how many deals both take part */
    public record Partner(PublicOrganization organization, int deals) {
    }

    /**
     * How many deals of a layer were signed in a year.
     *
     * @param layer null where the deal says none
     * @param year 0 where nobody knows
     */
    public record Count(Term layer, int year, int deals) {
    }

    public Optional<PublicOrganization> of(String slug) {
        return Edition.getEntityManager().createNativeQuery("select row::text from published.organization where slug = ?1", String.class)
                .setParameter(1, slug).getResultStream().findFirst().map(row -> tables.read((String) row, PublicOrganization.class));
    }

    /** Where an organization is read whose own page has gone, because it turned out to be on record twice. */
    @SuppressWarnings("unchecked")
    public Optional<String> newAddress(String slug) {
        return Edition.getEntityManager().createNativeQuery("""
                with recursive way as (
                  select to_slug, 1 as step from published.organization_moved where slug = ?1
                  union all
                  select m.to_slug, way.step + 1 from way join published.organization_moved m on m.slug = way.to_slug where way.step < 50)
                select to_slug from way join published.organization o on o.slug = way.to_slug order by step limit 1""", String.class)
                .setParameter(1, slug).getResultStream().findFirst();
    }

    /** With whom it has most deals, at most so many. */
    @SuppressWarnings("unchecked")
    public List<Partner> partners(String slug, int most) {
        List<Object[]> rows = Edition.getEntityManager().createNativeQuery("""
                select o.row::text, n.deals from (
                    select other.organization, count(distinct other.contract_id) deals from published.party me
                      join published.party other on other.contract_id = me.contract_id and other.organization <> me.organization
                     where me.organization = ?1 group by other.organization) n
                  join published.organization o on o.slug = n.organization
                 order by n.deals desc, o.name_sr collate "sr-Latn-x-icu", o.slug limit ?2""", Object[].class)
                .setParameter(1, slug).setParameter(2, most).getResultList();
        return rows.stream().map(row -> new Partner(tables.read((String) row[0], PublicOrganization.class), ((Number) row[1]).intValue())).toList();
    }

    /** All deals: layers in the order of the stack, years ascending. */
    @SuppressWarnings("unchecked")
    public List<Count> counts() {
        List<Object[]> rows = Edition.getEntityManager().createNativeQuery("""
                select min(c.row->>'layer'), case when c.signed_first > '0001-01-01' then extract(year from c.signed_first)::int else 0 end as year,
                       count(*), array_position(array['network', 'data', 'device', 'application', 'governance'], c.layer) as place
                  from published.contract c group by c.layer, year order by place nulls last, year""", Object[].class).getResultList();
        List<Count> counts = new ArrayList<>();
        for (Object[] row : rows) {
            counts.add(new Count(row[0] == null ? null : tables.read((String) row[0], Term.class), ((Number) row[1]).intValue(), ((Number) row[2]).intValue()));
        }
        return counts;
    }
}
