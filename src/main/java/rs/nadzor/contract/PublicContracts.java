package rs.nadzor.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import rs.nadzor.edition.Edition;
import rs.nadzor.i18n.Term;
import rs.nadzor.web.Cursor;
import rs.nadzor.web.Paging;

/** The list of published deals, read as the public role. */
@ApplicationScoped
public class PublicContracts {

    @Inject
    ObjectMapper json;

    public Paging.Page<PublicContractRow> page(PublicContractFilter filter, Paging paging) {
        PublicContractOrder order = filter.order();
        List<Object> values = new ArrayList<>();
        String where = filter.where(values);
        if (paging.after().isPresent()) {
            Cursor after = paging.after().get();
            values.add(order.key(after));
            values.add(after.uuid(1));
            where += " and (" + order.column + ", subject_id) " + order.comparison + " (" + order.parameter() + ", ?)";
        }
        List<Entry> entries = entries("select row::text, " + order.text() + ", subject_id from published.contract where " + where
                + " order by " + order.by(), values, paging.fetch());
        Paging.Page<Entry> page = paging.page(entries, e -> Cursor.of(e.key, e.id));
        return new Paging.Page<>(page.rows().stream().map(Entry::row).toList(), page.next());
    }

    public long count(PublicContractFilter filter) {
        List<Object> values = new ArrayList<>();
        Query query = Edition.getEntityManager().createNativeQuery(
                "select count(*) from published.contract where " + filter.where(values), Long.class);
        return (Long) bind(query, values).getSingleResult();
    }

    public long count() {
        return (Long) Edition.getEntityManager().createNativeQuery("select count(*) from published.contract", Long.class).getSingleResult();
    }

    public List<PublicContractRow> newest(int limit) {
        return entries("select row::text, '', subject_id from published.contract order by published_at desc, subject_id desc",
                List.of(), limit).stream().map(Entry::row).toList();
    }

    /** The published deals among these, in no order. */
    public Map<UUID, PublicContractRow> named(List<UUID> deals) {
        if (deals.isEmpty()) return Map.of();
        return entries("select row::text, '', subject_id from published.contract where subject_id = any(?)",
                List.of((Object) deals.toArray(UUID[]::new)), deals.size()).stream().collect(Collectors.toMap(Entry::id, Entry::row));
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
                Collectors.mapping(word -> read((String) word[1], Term.class), Collectors.toList())));
        return new PublicContractChoices(of.getOrDefault("disclosure", List.of()), of.getOrDefault("instrument", List.of()),
                of.getOrDefault("layer", List.of()), of.getOrDefault("technology", List.of()), years);
    }

    private record Entry(PublicContractRow row, String key, UUID id) {
    }

    @SuppressWarnings("unchecked")
    private List<Entry> entries(String sql, List<Object> values, int limit) {
        Query query = bind(Edition.getEntityManager().createNativeQuery(sql, Object[].class), values).setMaxResults(limit);
        return ((Stream<Object[]>) query.getResultStream())
                .map(row -> new Entry(read((String) row[0]), (String) row[1], (UUID) row[2])).toList();
    }

    private static Query bind(Query query, List<Object> values) {
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        return query;
    }

    private PublicContractRow read(String row) {
        return read(row, PublicContractRow.class);
    }

    private <T> T read(String text, Class<T> type) {
        try {
            return json.readValue(text, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
