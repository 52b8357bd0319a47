package rs.nadzor.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What spreadsheets put on the clipboard, as people paste it. */
class ClipboardTest {

    static Stream<Arguments> pastes() {
        return Stream.of(
                Arguments.of("Excel ends rows as Windows does", "Назив\tВредност\r\nКамере\t1.234.567,50\r\n", List.of(List.of("Назив", "Вредност"), List.of("Камере", "1.234.567,50"))),
                Arguments.of("LibreOffice ends them with a line feed", "a\tb\nc\td", List.of(List.of("a", "b"), List.of("c", "d"))),
                Arguments.of("a quoted cell holds line ends, tabs and marks", "\"МУП\nДирекција\t1\"\t\"рекао \"\"да\"\"\"\nb\tc",
                        List.of(List.of("МУП\nДирекција\t1", "рекао \"да\""), List.of("b", "c"))),
                Arguments.of("a name that only begins with a mark keeps it", "\"Kamere\" d.o.o.\tx\n\"Nezatvoreno\ty", List.of(List.of("\"Kamere\" d.o.o.", "x"), List.of("\"Nezatvoreno", "y"))),
                Arguments.of("marks inside a name stay", "Firma \"Kamere\" a.d.\tx", List.of(List.of("Firma \"Kamere\" a.d.", "x"))),
                Arguments.of("an empty last cell is a cell", "a\tb\nc\t\n", List.of(List.of("a", "b"), List.of("c", ""))),
                Arguments.of("short rows are as wide as the widest", "a\nb\tc", List.of(List.of("a", ""), List.of("b", "c"))),
                Arguments.of("empty columns are left out", "a\t\tb\nc\t\td", List.of(List.of("a", "b"), List.of("c", "d"))),
                Arguments.of("blank rows are left out", "\na\tb\n\t\n\nc\td\n\n", List.of(List.of("a", "b"), List.of("c", "d"))),
                Arguments.of("one column", "a, b\nc; d; e\nf", List.of(List.of("a, b"), List.of("c; d; e"), List.of("f"))),
                Arguments.of("rows of a CSV file as Serbian Excel writes it", "a;b\n\"c;d\";e", List.of(List.of("a;b"), List.of("\"c;d\";e"))),
                Arguments.of("the same with as many semicolons in each row", "a;b;c\n1;2,5;\"x\"\n", List.of(List.of("a", "b", "c"), List.of("1", "2,5", "x"))),
                Arguments.of("spaces around a cell are nobody's", " a \t b\u00a0\n", List.of(List.of("a", "b"))),
                Arguments.of("an empty quoted cell", "\"\"\tb", List.of(List.of("b"))),
                Arguments.of("nothing", " \n\t\n", List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pastes")
    void reads(String what, String pasted, List<List<String>> cells) {
        assertEquals(cells, Clipboard.read(pasted).stream().map(Line::cells).toList());
    }

    @Test
    void countsRowsAsThePersonDoesWhoCopiedThem() {
        assertEquals(List.of(1, 3), Clipboard.read("a\n\nb").stream().map(Line::number).toList());
    }

    /** However many marks and rows, each is looked at a few times only. */
    @Test
    void readsAPageFullOfMarks() {
        String row = "\"\"\"a\"\" \"\"b\"\"\"\t\"x".repeat(1) + "\n";
        assertEquals(5000, Clipboard.read(row.repeat(5000)).size());
        assertEquals(1, Clipboard.read("\"" + "\"\"".repeat(100_000) + "\"").size());
    }
}
