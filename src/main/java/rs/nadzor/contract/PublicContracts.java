package rs.nadzor.contract;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.edition.Edition;
import rs.nadzor.edition.ReadOrder;
import rs.nadzor.edition.ReadTable;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.edition.Where;
import rs.nadzor.i18n.Term;
import rs.nadzor.web.Paging;

/** The list of published deals, read as the public role. */
@ApplicationScoped
public class PublicContracts {
    static final ReadTable<PublicContractRow> TABLE = ReadTable.byId("contract", "subject_id", PublicContractRow.class);

    private static final int PLACES = 200;

    @Inject
    ReadTables tables;
    @Inject
    PublicLocations locations;

    public Paging.Page<PublicContractRow> page(PublicContractFilter filter, Paging paging) {
        return tables.page(TABLE, filter.where(), filter.order(), paging);
    }

    public long count(PublicContractFilter filter) {
        return tables.count(TABLE, filter.where());
    }

    public long count() {
        return tables.count(TABLE, new Where());
    }

    public List<PublicContractRow> newest(int limit) {
        return tables.first(TABLE, new Where(), ReadOrder.byMoment("newest", "published_at"), limit);
    }

    /** The published deals among these, in no order; of one that has become part of another, that one. */
    public Map<UUID, PublicContractRow> named(List<UUID> deals) {
        if (deals.isEmpty()) return Map.of();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = Edition.getEntityManager().createNativeQuery(
                "select asked.id, d.row::text from unnest(cast(?1 as uuid[])) asked (id) "
                + "join published.contract d on d.subject_id = published.stands('contract', asked.id)", Object[].class)
                .setParameter(1, deals.toArray(UUID[]::new)).getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> tables.read((String) row[1], PublicContractRow.class)));
    }

    @SuppressWarnings("unchecked")
    public PublicContractChoices choices() {
        List<Integer> years = Edition.getEntityManager().createNativeQuery("""
                select distinct extract(year from signed_first)::integer from published.contract
                 where signed_first > '0001-01-01' order by 1 desc""", Integer.class).getResultList();
        List<Object[]> words = Edition.getEntityManager().createNativeQuery("""
                select kind, word::text from (select 'disclosure' kind, row->'disclosure' word from published.contract
                    union select 'instrument', row->'instrument' from published.contract
                    union select 'layer', row->'layer' from published.contract
                    union select 'technology', jsonb_array_elements(row->'technologies') from published.contract) words
                 where word <> 'null' order by kind, word->>'code'""", Object[].class).getResultList();
        Map<String, List<Term>> of = words.stream().collect(Collectors.groupingBy(word -> (String) word[0],
                Collectors.mapping(word -> tables.read((String) word[1], Term.class), Collectors.toList())));
        return new PublicContractChoices(of.getOrDefault("disclosure", List.of()), of.getOrDefault("instrument", List.of()),
                of.getOrDefault("layer", List.of()), of.getOrDefault("technology", List.of()), locations.words(PLACES), years);
    }
}
