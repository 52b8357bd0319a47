package rs.nadzor.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads what spreadsheets put on the clipboard: rows of cells with tabs between them. A cell is quoted where it holds a tab, a
 * line end or, in some, a quotation mark; others leave {@code "Kamere" d.o.o.} as it is, which no reader of CSV accepts
 * without losing the marks. So a cell is taken for quoted only where the closing mark also ends it.
 */
final class Clipboard {

    private static final char TAB = '\t';
    private static final Pattern LINE_END = Pattern.compile("\r\n?"), AROUND = Pattern.compile("\\A[\\s\\p{Z}]+|[\\s\\p{Z}]+\\z");

    private final String text;
    private final char between;
    private final Pattern quoted;
    private int at;

    private Clipboard(String text, char between) {
        this.text = text;
        this.between = between;
        quoted = Pattern.compile("\"([^\"]*+(?:\"\"[^\"]*+)*+)\"(?=" + between + "|\n|\\z)");
    }

    /** All rows as wide as the widest; rows and columns in which nothing stands are left out, so the number of a row is beside it. */
    static List<Line> read(String pasted) {
        String text = LINE_END.matcher(pasted).replaceAll("\n");
        List<Line> lines = new Clipboard(text, between(text)).lines();
        int width = lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0);
        List<Integer> columns = Stream.iterate(0, n -> n < width, n -> n + 1)
                .filter(n -> lines.stream().anyMatch(line -> !line.cell(n).isEmpty())).toList();
        return lines.stream().filter(line -> !line.isBlank())
                .map(line -> new Line(line.number(), columns.stream().map(line::cell).toList())).toList();
    }

    /** Without a tab it may be rows of a CSV file; a single column holds as many semicolons in each row only by chance. */
    private static char between(String text) {
        if (text.indexOf(TAB) >= 0) return TAB;
        List<Long> semicolons = text.lines().filter(line -> !line.isBlank()).map(line -> line.chars().filter(c -> c == ';').count()).distinct().toList();
        return semicolons.size() == 1 && semicolons.get(0) > 0 ? ';' : TAB;
    }

    private List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        List<String> cells = new ArrayList<>();
        while (at < text.length()) {
            cells.add(cell());
            boolean more = at < text.length() && text.charAt(at) == between;
            at++;
            if (more && at < text.length()) continue;
            if (more) cells.add("");
            lines.add(new Line(lines.size() + 1, List.copyOf(cells)));
            cells.clear();
        }
        return lines;
    }

    /** Leaves the reader at what ends the cell. */
    private String cell() {
        Matcher marks = quoted.matcher(text).region(at, text.length()).useTransparentBounds(true);
        if (marks.lookingAt()) {
            at = marks.end();
            return trimmed(marks.group(1).replace("\"\"", "\""));
        }
        int from = at;
        while (at < text.length() && text.charAt(at) != between && text.charAt(at) != '\n') at++;
        return trimmed(text.substring(from, at));
    }

    private static String trimmed(String cell) {
        return AROUND.matcher(cell).replaceAll("");
    }
}
