package rs.nadzor.atlas;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.i18n.SearchKey;

class PlaceMapTest {

    @Test
    void putsPlacesWhereTheyLie() {
        PlaceMap map = PlaceMap.of(List.of(place("subotica", "Суботица", 1), place("vranje", "Врање", 1), place("sombor", "Сомбор", 1), place("pirot", "Пирот", 1)), Language.SR);
        Spot north = spot(map, "subotica"), south = spot(map, "vranje"), west = spot(map, "sombor"), east = spot(map, "pirot");
        assertTrue(north.y() < south.y() && west.x() < east.x(), map.spots().toString());
        // 433 km as the crow flies; a unit is 0.495 km.
        assertEquals(433 / 0.495, Math.hypot(north.x() - south.x(), north.y() - south.y()), 12);
    }

    @Test
    void drawsNoPlaceThatItCannotPlace() {
        PlaceMap map = PlaceMap.of(List.of(place("peking", "Пекинг", 3), place("nis", "Ниш", 1)), Language.SR_CYRL);
        assertEquals(List.of("peking", "nis"), map.places().stream().map(PlaceCount::code).toList());
        assertEquals(List.of("nis"), map.spots().stream().map(Spot::code).toList());
        assertTrue(map.draws(map.places().get(1)) && !map.draws(map.places().get(0)));
    }

    /** Municipalities of one city lie on top of each other; the one with most deals is named. */
    @Test
    void namesOnlyWhereThereIsRoom() {
        PlaceMap map = PlaceMap.of(Stream.of("Стари град", "Врачар", "Звездара", "Савски венац", "Вождовац", "Чукарица", "Нови Београд", "Земун")
                .map(name -> place(SearchKey.of(name).replace(' ', '-'), name, name.equals("Врачар") ? 5 : 1)).toList(), Language.SR);
        assertEquals(8, map.spots().size());
        assertEquals("Vračar", map.spots().get(0).name());
        assertTrue(map.spots().get(0).label() != null);
        List<Spot> named = map.spots().stream().filter(spot -> spot.label() != null).toList();
        assertTrue(named.size() < 8, named.toString());
        assertEquals(named.size(), named.stream().map(Spot::label).distinct().count());
    }

    @Test
    void growsByAreaAndNotByWidth() {
        PlaceMap map = PlaceMap.of(List.of(place("nis", "Ниш", 1), place("subotica", "Суботица", 100)), Language.EN);
        assertEquals(15, spot(map, "nis").radius());
        assertEquals(78, spot(map, "subotica").radius());
    }

    @Test
    void outlinesTheWholeLandOnce() {
        PlaceMap map = PlaceMap.of(List.of(), Language.EN);
        assertTrue(map.border().matches("M\\d+ \\d+(L\\d+ \\d+){200,}Z"), map.border());
        assertTrue(map.line().matches("M\\d+ \\d+(L\\d+ \\d+){20,}"), map.line());
        assertFalse(map.border().contains("-"), "nothing lies outside the drawing");
        assertEquals(690, map.width(), 10);
    }

    private static PlaceCount place(String code, String name, int deals) {
        return new PlaceCount(code, LocalizedText.of(name, null), deals, 0);
    }

    private static Spot spot(PlaceMap map, String code) {
        return map.spots().stream().filter(spot -> spot.code().equals(code)).findFirst().orElseThrow();
    }
}
