package rs.nadzor.atlas;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import rs.nadzor.i18n.LocalizedText;

/**
 * How much is on record about a place.
 *
 * @param code what stays the same in every script and language: the place's anchor and filter
 * @param deals those that name it, themselves or in an event
 * @param events those that happened there
 */
public record PlaceCount(String code, LocalizedText name, int deals, int events) {

    /** Of several deals: each place once. */
    public static List<PlaceCount> together(Stream<PlaceCount> places) {
        Map<String, PlaceCount> together = new LinkedHashMap<>();
        places.forEach(place -> together.merge(place.code, place, (a, b) -> new PlaceCount(a.code, a.name, a.deals + b.deals, a.events + b.events)));
        return List.copyOf(together.values());
    }
}
