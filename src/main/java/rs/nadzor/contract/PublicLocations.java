package rs.nadzor.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import rs.nadzor.atlas.PlaceCount;
import rs.nadzor.edition.Edition;
import rs.nadzor.i18n.Collation;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.SearchKey;
import rs.nadzor.i18n.Term;

/** The places that public deals and their events name, read as the public role. */
@ApplicationScoped
public class PublicLocations {
    /** What stands between several places in one field. */
    private static final String BETWEEN = "\\s*[,;/]\\s*|\\s+(?:и|i|and)\\s+";

    /** Those with most deals first, at most so many. */
    @SuppressWarnings("unchecked")
    public List<PlaceCount> most(int most) {
        List<Object[]> rows = Edition.getEntityManager().createNativeQuery("""
                select code, min(name_sr), min(name_en), count(*), sum(events) from published.location
                 group by code order by count(*) desc, code limit ?1""", Object[].class).setParameter(1, most).getResultList();
        return rows.stream().map(row -> new PlaceCount((String) row[0], LocalizedText.of((String) row[1], (String) row[2]),
                ((Number) row[3]).intValue(), ((Number) row[4]).intValue())).toList();
    }

    /** The same to choose from, by their Serbian names. */
    List<Term> words(int most) {
        return most(most).stream().map(place -> new Term(place.code(), place.name()))
                .sorted(Comparator.comparing(place -> place.text(Language.SR), Collation.of(Language.SR))).toList();
    }

    /** Those of each of these deals. */
    @SuppressWarnings("unchecked")
    public Map<UUID, List<LocalizedText>> named(List<UUID> deals) {
        if (deals.isEmpty()) return Map.of();
        List<Object[]> rows = Edition.getEntityManager().createNativeQuery(
                "select contract_id, name_sr, name_en from published.location where contract_id = any (cast(?1 as uuid[])) order by contract_id, code", Object[].class)
                .setParameter(1, deals.toArray(UUID[]::new)).getResultList();
        Map<UUID, List<LocalizedText>> named = new HashMap<>();
        rows.forEach(row -> named.computeIfAbsent((UUID) row[0], deal -> new ArrayList<>()).add(LocalizedText.of((String) row[1], (String) row[2])));
        return named;
    }

    /** Of one deal. */
    public static List<PlaceCount> of(PublicContract deal) {
        Map<String, PlaceCount> places = new LinkedHashMap<>();
        names(deal.facts().places().value()).forEach(name -> places.put(code(name), new PlaceCount(code(name), name, 1, 0)));
        deal.events().stream().flatMap(event -> names(event.place()).stream()).forEach(name -> places.merge(code(name),
                new PlaceCount(code(name), name, 1, 1), (a, b) -> new PlaceCount(a.code(), a.name(), 1, a.events() + 1)));
        places.remove("");
        return List.copyOf(places.values());
    }

    /** In both languages where both name as many. */
    private static List<LocalizedText> names(LocalizedText places) {
        if (places == null) return List.of();
        String[] serbian = parts(places.sr()), english = parts(places.en());
        List<LocalizedText> names = new ArrayList<>();
        boolean both = serbian.length == english.length;
        for (int i = 0; i < serbian.length; i++) names.add(LocalizedText.of(serbian[i], both ? english[i] : null));
        if (serbian.length == 0) for (String name : english) names.add(LocalizedText.of(null, name));
        return names;
    }

    private static String[] parts(String places) {
        return places == null ? new String[0] : places.split(BETWEEN);
    }

    private static String code(LocalizedText name) {
        return SearchKey.of(name.sr() == null ? name.en() : name.sr()).replace(' ', '-');
    }
}
