package rs.nadzor.watch;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;

import rs.nadzor.contract.PublicContractRow;
import rs.nadzor.contract.PublicEventRow;
import rs.nadzor.contract.PublicOrganization;
import rs.nadzor.contract.PublicStatementRow;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.shared.Coded;
import rs.nadzor.theme.PublicThemeRow;

/**
 * Looks through everything public. Words are found by their stems and beginnings, in either script and without diacritics;
 * where nothing is, names that are spelled alike.
 */
@ApplicationScoped
class Search {
    private static final int MOST_WORDS = 8, MOST_HITS = 60, LONGEST = 200;
    /** Of each kind; among more, the words say too little for an order to mean anything. */
    private static final int LOOKED_AT = 2_000;

    @Inject
    ReadTables tables;

    /**
     * @param stems of what was typed, to mark in what was found
     * @param alike nothing holds the words; these are spelled alike
     */
    record Found(List<SearchHit> hits, List<String> stems, boolean alike) {
        static final Found NOTHING = new Found(List.of(), List.of(), false);
    }

    /** @param kind null for every kind */
    Found find(String typed, SearchKind kind) {
        List<String> words = words(typed);
        if (words.isEmpty()) return Found.NOTHING;
        String query = words.stream().map(word -> "(to_tsquery('serbian', ?) || to_tsquery('english', ?))").collect(Collectors.joining(" && "));
        List<Object> values = words.stream().flatMap(word -> Stream.of(word + ":*", word + ":*")).map(word -> (Object) word).toList();
        List<SearchHit> hits = hits("with q as (select " + query + " as wanted) ", kind, "vector @@ q.wanted", "ts_rank(vector, q.wanted, 1)", values);
        if (!hits.isEmpty()) return new Found(hits, stems(words), false);
        String key = String.join(" ", words);
        return new Found(hits("with q as (select cast(? as text) as wanted) ", kind, "q.wanted <% search", "(word_similarity(q.wanted, search) + similarity(q.wanted, search))",
                List.of(key)), List.of(), true);
    }

    static List<String> words(String typed) {
        String key = SearchKey.of(typed == null || typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST));
        return key.isEmpty() ? List.of() : Arrays.stream(key.split(" ")).distinct().limit(MOST_WORDS).toList();
    }

    @SuppressWarnings("unchecked")
    private List<SearchHit> hits(String with, SearchKind wanted, String matches, String rank, List<Object> values) {
        String all = Arrays.stream(SearchKind.values()).filter(kind -> wanted == null || kind == wanted)
                .map(kind -> "(select '" + kind.code() + "' as kind, row::text as row, " + rank + " * " + weight(kind) + " as rank, published_at, "
                        + (kind == SearchKind.CONTRACT || kind == SearchKind.THEME ? "subject_id::text" : kind == SearchKind.ORGANIZATION ? "slug" : "id::text") + " as id from published."
                        + kind.code() + ", q where " + matches + " limit " + LOOKED_AT + ")").collect(Collectors.joining(" union all "));
        Query query = Edition.getEntityManager().createNativeQuery(with + "select kind, row from (" + all
                + ") found order by rank desc, published_at desc, id", Object[].class);
        for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
        List<Object[]> rows = query.setMaxResults(MOST_HITS).getResultList();
        return rows.stream().map(row -> hit(Coded.read(SearchKind.class, (String) row[0]).orElseThrow(), (String) row[1])).toList();
    }

    /** Who looks for a name means who bears it, then the deals, then what is said of them. */
    private static int weight(SearchKind kind) {
        return kind == SearchKind.ORGANIZATION ? 3 : kind == SearchKind.CONTRACT || kind == SearchKind.THEME ? 2 : 1;
    }

    private SearchHit hit(SearchKind kind, String row) {
        switch (kind) {
            case CONTRACT -> {
                PublicContractRow deal = tables.read(row, PublicContractRow.class);
                return new SearchHit(kind, "/contracts/" + deal.slug(), deal.title(), deal.summary(), null);
            }
            case THEME -> {
                PublicThemeRow theme = tables.read(row, PublicThemeRow.class);
                return new SearchHit(kind, "/watch/" + theme.slug(), theme.title(), theme.summary(), null);
            }
            case ORGANIZATION -> {
                PublicOrganization it = tables.read(row, PublicOrganization.class);
                String aliases = String.join(", ", it.aliases());
                return new SearchHit(kind, "/organizations/" + it.slug(), it.name(), aliases.isEmpty() ? null : new LocalizedText(aliases, aliases), null);
            }
            case EVENT -> {
                PublicEventRow event = tables.read(row, PublicEventRow.class);
                return new SearchHit(kind, event.path(), event.event().what(), null, event.title());
            }
            default -> {
                PublicStatementRow said = tables.read(row, PublicStatementRow.class);
                LocalizedText who = said.statement().saidBy() == null ? said.statement().measure().label() : said.statement().saidBy();
                return new SearchHit(kind, said.path(), who, said.statement().text(), said.title());
            }
        }
    }

    /** What the words and their stems have in common, for marking. */
    @SuppressWarnings("unchecked")
    private List<String> stems(List<String> words) {
        List<String> stems = Edition.getEntityManager().createNativeQuery("""
                select distinct s.stem from unnest(cast(?1 as text[])) word, lateral (select unnest(ts_lexize('serbian_stem', word))
                    union all select unnest(ts_lexize('english_stem', word)) union all select word) s(stem) where s.stem <> ''""", String.class)
                .setParameter(1, words.toArray(String[]::new)).getResultList();
        return new ArrayList<>(stems);
    }
}
