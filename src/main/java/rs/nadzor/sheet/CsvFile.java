package rs.nadzor.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;

import de.siegmar.fastcsv.writer.CsvWriter;

/** CSV for machines (RFC 4180): stable names of columns, codes, ISO dates; UTF-8 with a mark so that spreadsheets read Serbian. */
public final class CsvFile {

    private CsvFile() {
    }

    public static <T> void write(List<Column<T>> columns, Rows<T> rows, OutputStream out) throws IOException {
        write(columns, rows, ',', out);
    }

    /**
     * As Excel reads it where numbers have a decimal comma, in Serbia for one: a semicolon between fields and a comma in numbers. It takes
     * its separator from the settings of Windows, and would put a line of the other kind into one cell.
     */
    public static <T> void writeForExcel(List<Column<T>> columns, Rows<T> rows, OutputStream out) throws IOException {
        write(columns, rows, ';', out);
    }

    private static <T> void write(List<Column<T>> columns, Rows<T> rows, char separator, OutputStream out) throws IOException {
        OutputStreamWriter text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        text.write('\ufeff');
        CsvWriter csv = CsvWriter.builder().fieldSeparator(separator).build(text);
        csv.writeRecord(columns.stream().map(Column::name).toList());
        rows.each(row -> csv.writeRecord(columns.stream().map(column -> plain(column.cell().apply(row), separator)).toList()));
        csv.flush();
    }

    /** A text that a spreadsheet would take for a formula is quoted for it. */
    private static String plain(Cell cell, char separator) {
        if (separator == ';' && cell.shown() instanceof BigDecimal) return cell.plain().replace('.', ',');
        boolean formula = cell.shown() instanceof String && !cell.plain().isEmpty() && "=+-@\t\r".indexOf(cell.plain().charAt(0)) >= 0;
        return formula ? "'" + cell.plain() : cell.plain();
    }
}
