package rs.nadzor.watch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.edition.Edition;

/** What the stemmers of the search cut words to. */
@ApplicationScoped
class Stems {

    /** @return of each word its stems and itself */
    @SuppressWarnings("unchecked")
    Map<String, List<String>> of(Collection<String> words) {
        if (words.isEmpty()) return Map.of();
        List<Object[]> rows = Edition.getEntityManager().createNativeQuery("""
                select word, stem from unnest(cast(?1 as text[])) word, lateral (select unnest(ts_lexize('serbian_stem', word))
                    union select unnest(ts_lexize('english_stem', word)) union select word) s(stem) where stem <> ''""", Object[].class)
                .setParameter(1, new TreeSet<>(words).toArray(String[]::new)).getResultList();
        Map<String, List<String>> stems = new HashMap<>();
        rows.forEach(row -> stems.computeIfAbsent((String) row[0], word -> new ArrayList<>()).add((String) row[1]));
        return stems;
    }
}
