package rs.nadzor.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import rs.nadzor.web.Difference.Piece;

class DifferenceTest {

    @Test
    void marksTheWordsThatChanged() {
        assertEquals(new Difference(List.of(new Piece("Шест ", true), new Piece("наоружаних дронова\nиз ", false), new Piece("2020.", true)),
                List.of(new Piece("Седам ", true), new Piece("наоружаних дронова\nиз ", false), new Piece("2021. године", true))),
                Difference.of("Шест наоружаних дронова\nиз 2020.", "Седам наоружаних дронова\nиз 2021. године"));
    }

    @Test
    void marksAllOfWhatWasNotThereBefore() {
        assertEquals(new Difference(List.of(), List.of(new Piece("ново", true))), Difference.of("", "ново"));
        assertEquals(new Difference(List.of(new Piece("old text", true)), List.of()), Difference.of("old text", ""));
    }

    @Test
    void losesNothing() {
        for (String[] texts : new String[][] {{"a b  c\n\nd", "a c\td "}, {" x", "x "}, {"…\none\n…", "…\ntwo\n…"}, {"word ".repeat(3_000), "other ".repeat(3_000)}}) {
            Difference found = Difference.of(texts[0], texts[1]);
            assertEquals(texts[0], joined(found.before()));
            assertEquals(texts[1], joined(found.after()));
        }
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
