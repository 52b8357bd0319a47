package rs.nadzor.exchange;

import java.util.List;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Typed;

/** What somebody copied out of a spreadsheet. */
public record PasteForm(@RestForm String text) {

    /** At once: nobody reads a longer preview. */
    static final int MOST_ROWS = 500, MOST_COLUMNS = 60;
    /** Of characters in one cell; a page of text. */
    static final int LONGEST = 10_000;

    static final PasteForm BLANK = new PasteForm("");

    List<Line> lines() {
        return Typed.given(text) ? Clipboard.read(text) : List.of();
    }

    void check(List<Line> lines, FormErrors errors) {
        int rows = lines.size() - (Guess.isHeaded(lines) ? 1 : 0);
        if (lines.isEmpty()) errors.add("text", "exchange:nothing_pasted");
        else if (rows > MOST_ROWS) errors.add("text", "exchange:too_many_rows", String.valueOf(rows), String.valueOf(MOST_ROWS));
        else if (lines.get(0).cells().size() > MOST_COLUMNS) errors.add("text", "exchange:too_many_columns", String.valueOf(MOST_COLUMNS));
        else lines.stream().filter(line -> line.cells().stream().anyMatch(cell -> cell.length() > LONGEST)).findFirst()
                .ifPresent(line -> errors.add("text", "exchange:cell_long", String.valueOf(line.number())));
    }
}
