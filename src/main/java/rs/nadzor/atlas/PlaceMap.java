package rs.nadzor.atlas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import rs.nadzor.i18n.Language;

/**
 * A map of places, ready to be drawn: those with most deals first. A place that lies abroad, or whose position nobody knows, has no
 * spot and stands in the table alone.
 */
public record PlaceMap(List<PlaceCount> places, List<Spot> spots) {

    /** What it does not draw is marked in the table. */
    public boolean draws(PlaceCount place) {
        return spots.stream().anyMatch(spot -> spot.code().equals(place.code()));
    }

    public int width() {
        return Outline.WIDTH;
    }

    public int height() {
        return Outline.HEIGHT;
    }

    public String border() {
        return Outline.border();
    }

    public String line() {
        return Outline.line();
    }

    public static PlaceMap of(List<PlaceCount> counted, Language language) {
        List<PlaceCount> places = counted.stream().sorted(Comparator.comparing(PlaceCount::deals).reversed()
                .thenComparing(place -> place.name().text(language))).toList();
        List<Spot> spots = new ArrayList<>();
        for (PlaceCount place : places) {
            Gazetteer.find(place.code()).filter(Outline::shows).ifPresent(position -> spots.add(Spot.at(position, place, language, spots)));
        }
        return new PlaceMap(places, List.copyOf(spots));
    }
}
