package rs.nadzor.watch;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.Query;

import rs.nadzor.edition.Edition;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.shared.Coded;

/**
 * Looks through everything public. Words are found by their stems and beginnings, in either script and without diacritics;
 * a word that stands nowhere, by those that are spelled alike.
 */
@ApplicationScoped
class Search {
    static final int HITS = 30;
    private static final int MOST_WORDS = 8, LONGEST = 200;

    @Inject
    Stems stems;
    @Inject
    Spelling spelling;
    @Inject
    Aliases aliases;
    @Inject
    SearchRows rows;

    /**
     * @param misspelled words instead of which others were looked for
     * @param most so many of one kind were found that the rest was not counted
     */
    record Found(List<SearchResult> hits, int total, boolean most, List<String> misspelled) {
        static final Found NOTHING = new Found(List.of(), 0, false, List.of());
    }

    private record Counted(List<SearchRows.Row> rows, int total, boolean most) {
    }

    Found find(SearchFilter filter, Language language) {
        List<SearchWord> words = read(filter.typed());
        if (words.isEmpty()) return Found.NOTHING;
        Counted counted = ask(words, filter);
        if (!counted.rows.isEmpty()) return found(counted, words, language, List.of());
        List<SearchWord> meant = meant(words);
        if (meant.equals(words)) return Found.NOTHING;
        Counted alike = ask(meant, filter);
        return alike.rows.isEmpty() ? Found.NOTHING : found(alike, meant, language, meant.stream().filter(word -> !words.contains(word)).map(SearchWord::key).toList());
    }

    static List<String> words(String typed) {
        String key = SearchKey.of(typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST));
        return key.isEmpty() ? List.of() : Arrays.stream(key.split(" ")).distinct().limit(MOST_WORDS).toList();
    }

    List<SearchWord> read(String typed) {
        List<String> keys = words(typed);
        Map<String, List<String>> cut = stems.of(keys);
        Map<String, List<String>> others = others(keys);
        return keys.stream().map(key -> new SearchWord(key, cut.getOrDefault(key, List.of(key)), others.getOrDefault(key, List.of()))).toList();
    }

    /** Stems of what else those are called that have one of these names. */
    private Map<String, List<String>> others(Collection<String> names) {
        Map<String, Set<String>> called = aliases.of(names);
        Map<String, List<String>> cut = stems.of(called.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
        return called.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey,
                entry -> entry.getValue().stream().flatMap(name -> cut.getOrDefault(name, List.of(name)).stream()).distinct().toList()));
    }

    /** Words that stand nowhere become those nearest to them; where all stand somewhere but not together, each may be another one. */
    private List<SearchWord> meant(List<SearchWord> words) {
        List<SearchWord> strange = words.stream().filter(word -> !spelling.knows(word.stems())).toList();
        return words.stream().map(word -> strange.isEmpty() || strange.contains(word) ? alike(word, strange.isEmpty()) : word).toList();
    }

    private SearchWord alike(SearchWord word, boolean itself) {
        List<String> near = spelling.near(word.key(), word.stems());
        List<String> meant = Stream.concat(near.stream(), others(near).values().stream().flatMap(List::stream)).distinct().toList();
        return near.isEmpty() ? word : new SearchWord(word.key(), itself ? word.stems() : List.of(), meant);
    }

    @SuppressWarnings("unchecked")
    private static Counted ask(List<SearchWord> words, SearchFilter filter) {
        SearchQuery question = new SearchQuery(words, filter);
        Query query = Edition.getEntityManager().createNativeQuery(question.toString(), Object[].class);
        List<Object> values = question.values(HITS, (filter.page() - 1) * HITS);
        for (int i = 0; i < values.size(); i++) query.setParameter(i + 1, values.get(i));
        List<Object[]> rows = query.getResultList();
        if (rows.isEmpty()) return new Counted(List.of(), 0, false);
        return new Counted(rows.stream().map(row -> new SearchRows.Row(Coded.read(SearchKind.class, (String) row[0]).orElseThrow(), (String) row[1], (String) row[2])).toList(),
                ((Number) rows.get(0)[3]).intValue(), ((Number) rows.get(0)[4]).intValue() >= SearchQuery.LOOKED_AT);
    }

    private Found found(Counted counted, List<SearchWord> words, Language language, List<String> misspelled) {
        List<SearchHit> hits = rows.read(counted.rows);
        SearchReasons reasons = new SearchReasons(words, language, stems.of(SearchReasons.keys(hits)));
        return new Found(hits.stream().map(reasons::of).toList(), counted.total, counted.most, misspelled);
    }
}
