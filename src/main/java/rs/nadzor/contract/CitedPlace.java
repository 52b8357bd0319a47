package rs.nadzor.contract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

import rs.nadzor.evidence.Citation;
import rs.nadzor.i18n.Language;

/** A place of a deal that says something, with what supports it. */
public record CitedPlace(String place, String label, boolean lacking, boolean chosen, List<Support> support) {

    /** A citation as one line. */
    public record Support(UUID id, String text) {

        static Support of(Citation citation) {
            return new Support(citation.id, FieldText.joined(", ", citation.source.title, citation.locator));
        }
    }

    /** Where it stands on the record's page. */
    public String anchor() {
        return place.replace('/', '-');
    }

    /** Those that lack a source come first, and are chosen unless the reader chose others. */
    static List<CitedPlace> of(Contract deal, Language language, List<String> chosen) {
        return all(deal, language, (place, lacking) -> chosen.isEmpty() ? lacking : chosen.contains(place));
    }

    /** What the citation of another place may support besides: those that lack a source come first, none is chosen by itself. */
    static List<CitedPlace> further(Contract deal, Language language, List<String> chosen) {
        return all(deal, language, (place, lacking) -> chosen.contains(place));
    }

    private static List<CitedPlace> all(Contract deal, Language language, BiPredicate<String, Boolean> chosen) {
        FieldText fields = new FieldText(language);
        PartText parts = new PartText(language);
        Set<String> lacking = Uncited.of(deal).stream().map(Uncited::anchor).collect(Collectors.toSet());
        List<CitedPlace> places = new ArrayList<>();
        for (Field field : Field.values()) {
            Place place = Place.of(field);
            if (Edits.places(deal).anyMatch(place::equals)) {
                places.add(of(deal, place, fields.words().field(field), lacking.contains(field.code()), chosen));
            }
        }
        Parts.of(deal).filter(child -> !(child instanceof SearchLog))
                .forEach(child -> places.add(of(deal, Place.of(child), parts.head(child),
                lacking.contains(child.placeKind() + "-" + child.id), chosen)));
        places.sort(Comparator.comparing(CitedPlace::lacking).reversed());
        return places;
    }

    private static CitedPlace of(Contract deal, Place place, String label, boolean lacking, BiPredicate<String, Boolean> chosen) {
        return new CitedPlace(place.text(), label, lacking, chosen.test(place.text(), lacking),
                deal.citationsOf(place).stream().map(Support::of).toList());
    }
}
