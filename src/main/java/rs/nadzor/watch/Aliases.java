package rs.nadzor.watch;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.contract.PublicOrganization;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.ReadTables;
import rs.nadzor.i18n.SearchKey;

/** What else an organization is called: who looks for Huavej means Huawei, too. Only names of one word, as words are looked for. */
@ApplicationScoped
class Aliases {
    /** Found by the three letters in a row that the index knows. */
    static final String NAMED = """
            select word, o.row::text from unnest(cast(?1 as text[])) word
              join published.organization o on o.search like '%' || word || '%'
             where length(word) > 2 limit 100""";

    @Inject
    ReadTables tables;

    /** @return by word, the other names of every organization that is called exactly so; nothing for most words */
    @SuppressWarnings("unchecked")
    Map<String, Set<String>> of(Collection<String> words) {
        Map<String, Set<String>> others = new HashMap<>();
        if (words.isEmpty()) return others;
        List<Object[]> rows = Edition.getEntityManager().createNativeQuery(NAMED, Object[].class).setParameter(1, words.toArray(String[]::new)).getResultList();
        for (Object[] row : rows) {
            String word = (String) row[0];
            Set<String> names = names(tables.read((String) row[1], PublicOrganization.class));
            if (names.remove(word)) others.computeIfAbsent(word, w -> new TreeSet<>()).addAll(names);
        }
        return others;
    }

    private static Set<String> names(PublicOrganization organization) {
        return Stream.concat(Stream.of(organization.name().sr(), organization.name().en()), organization.aliases().stream()).map(SearchKey::of)
                .filter(name -> !name.isEmpty() && !name.contains(" ")).collect(Collectors.toCollection(TreeSet::new));
    }
}
