package rs.nadzor.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

import rs.nadzor.i18n.Formats;
import rs.nadzor.i18n.Texts;
import rs.nadzor.web.Criterion;

/**
 * XLSX for people: headings and values in their language and script, real dates and numbers, a header that stays and
 * filters; how the list was come by stands on a sheet of its own. Text is never a formula, whatever it begins with.
 */
final class XlsxFile<T> {

    /** Rows in memory at a time. */
    private static final int FLUSHED = 500;
    /** A spreadsheet reads 1,048,576. */
    private static final int MOST_ROWS = 1_000_000;
    private static final int LONGEST_TEXT = 32_767;
    private static final String HEADER = "EDE8DF";

    private final Sheet<T> sheet;
    private final int mostRows;
    private final Workbook book;
    private final SheetMessages say;
    private Worksheet page;
    private int pages, row;
    private long count;

    XlsxFile(Sheet<T> sheet, OutputStream out) {
        this(sheet, MOST_ROWS, out);
    }

    /** @param mostRows of one sheet, without its headings; more go on the next one */
    XlsxFile(Sheet<T> sheet, int mostRows, OutputStream out) {
        this.sheet = sheet;
        this.mostRows = mostRows;
        book = new Workbook(out, "Nadzor", "1.0");
        say = Texts.in(SheetMessages.class, sheet.language());
    }

    void write(Taken taken) throws IOException {
        begin();
        sheet.rows().each(this::add);
        end();
        about(taken);
        book.finish();
    }

    private void begin() {
        page = book.newWorksheet(++pages == 1 ? say.list() : say.list_part(pages));
        page.freezePane(0, 1);
        page.repeatRows(0);
        page.pageOrientation("landscape");
        row = 0;
        for (int c = 0; c < sheet.columns().size(); c++) {
            Column<T> column = sheet.columns().get(c);
            page.inlineString(0, c, column.heading());
            page.width(c, column.kind().width);
        }
        page.range(0, 0, 0, sheet.columns().size() - 1).style().bold().fillColor(HEADER).wrapText(true).verticalAlignment("top").set();
    }

    private void end() throws IOException {
        page.setAutoFilter(0, 0, row, sheet.columns().size() - 1);
        page.finish();
    }

    private void add(T item) {
        try {
            if (row == mostRows) {
                end();
                begin();
            }
            row++;
            count++;
            for (int c = 0; c < sheet.columns().size(); c++) {
                Column<T> column = sheet.columns().get(c);
                put(c, column.kind(), column.cell().apply(item).shown());
            }
            if (row % FLUSHED == 0) page.flush();
        } catch (IOException readerLeft) {
            throw new UncheckedIOException(readerLeft);
        }
    }

    private void put(int c, Column.Kind kind, Object shown) {
        if (shown instanceof LocalDate day) {
            page.value(row, c, day);
            page.style(row, c).format(sheet.language().isSerbian() ? "d\". \"m\". \"yyyy\".\"" : "d mmmm yyyy").horizontalAlignment("left")
                    .verticalAlignment("top").set();
        } else if (shown instanceof BigDecimal number) {
            page.value(row, c, number);
            page.style(row, c).format(kind == Column.Kind.MONEY ? "#,##0.00" : "#,##0").verticalAlignment("top").set();
        } else if (shown instanceof String text) {
            page.inlineString(row, c, text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT - 1) + "…" : text);
            page.style(row, c).wrapText(kind == Column.Kind.TEXT || kind == Column.Kind.LONG_TEXT).verticalAlignment("top").set();
        }
    }

    private void about(Taken taken) throws IOException {
        page = book.newWorksheet(say.about());
        page.width(0, 24);
        page.width(1, 90);
        row = -1;
        line(say.about_list(), sheet.title());
        line(say.taken_at(), Formats.plain(sheet.language()).instant(taken.at()));
        if (taken.by() != null) line(say.taken_by(), taken.by());
        List<Criterion> criteria = sheet.criteria().understood();
        if (criteria.stream().allMatch(criterion -> criterion.name().equals("sort"))) line(say.filter(), say.everything());
        criteria.forEach(criterion -> line(criterion.label(), criterion.shown()));
        line(say.rows(), null);
        page.value(row, 1, count);
        page.style(row, 1).format("#,##0").horizontalAlignment("left").set();
        line(say.address(), taken.address());
        if (sheet.licence() != null) line(say.licence(), sheet.licence());
        page.finish();
    }

    private void line(String label, String text) {
        page.inlineString(++row, 0, label);
        page.style(row, 0).bold().verticalAlignment("top").set();
        if (text != null) {
            page.inlineString(row, 1, text);
            page.style(row, 1).wrapText(true).set();
        }
    }
}
