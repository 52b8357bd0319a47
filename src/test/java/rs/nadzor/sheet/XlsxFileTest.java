package rs.nadzor.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.i18n.Language;
import rs.nadzor.web.Criteria;

/** A list that is longer than a sheet goes on on the next one, and none of its rows is lost between them. */
@QuarkusTest
class XlsxFileTest {

    @Test
    void goesOnOnFurtherSheets() throws IOException {
        assertEquals(List.of("Списак: 1 2 3", "Списак 2: 4"), sheets(4));
        assertEquals(List.of("Списак: 1 2 3"), sheets(3), "a full sheet is followed by no empty one");
        assertEquals(List.of("Списак: 1 2 3", "Списак 2: 4 5 6", "Списак 3: 7"), sheets(7));
    }

    @Test
    void namesItsLicenceOnTheLastSheet() throws IOException {
        try (ReadableWorkbook book = book(4)) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets = book.getSheets().toList();
            try (Stream<Row> rows = sheets.get(2).openStream()) {
                List<Row> lines = rows.toList();
                assertEquals("Лиценца https://example.org/licence", lines.get(lines.size() - 1).getCellText(0) + " " + lines.get(lines.size() - 1).getCellText(1));
                assertEquals("4", lines.stream().filter(row -> row.getCellText(0).equals("Број редова")).findFirst().orElseThrow().getCellText(1));
            }
        }
    }

    /** The rows of all sheets but the last, each under a heading of its own. */
    private static List<String> sheets(int rows) throws IOException {
        try (ReadableWorkbook book = book(rows)) {
            List<org.dhatim.fastexcel.reader.Sheet> sheets = book.getSheets().toList();
            return sheets.subList(0, sheets.size() - 1).stream().map(sheet -> {
                try (Stream<Row> read = sheet.openStream()) {
                    List<Row> lines = read.toList();
                    assertEquals("Број", lines.get(0).getCellText(0));
                    return sheet.getName() + ": " + String.join(" ", lines.stream().skip(1).map(row -> row.getCellText(0)).toList());
                } catch (IOException e) {
                    throw new IllegalStateException(e);
                }
            }).toList();
        }
    }

    private static ReadableWorkbook book(int rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Column<Integer>> columns = List.of(Column.number("number", "Број", Cell::whole));
        Rows<Integer> all = reader -> Stream.iterate(1, n -> n + 1).limit(rows).forEach(reader);
        new XlsxFile<>(Sheet.licensed("/numbers", "Бројеви", Language.SR_CYRL, new Criteria(), columns, all, "https://example.org/licence"), 3, out)
                .write(new Taken(Instant.EPOCH, null, "https://example.org/numbers"));
        return new ReadableWorkbook(new ByteArrayInputStream(out.toByteArray()));
    }
}
