package rs.nadzor.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import rs.nadzor.account.Staff;

/** Takes a list as a file and reads the file back. */
public final class Taking {

    private Taking() {
    }

    public static List<NamedCsvRecord> csv(Staff.Browser person, String address) {
        byte[] bytes = bytes(person, address, "text/csv");
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertEquals('\ufeff', text.charAt(0), "spreadsheets know UTF-8 by its mark");
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(text.substring(1))) {
            return csv.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the rows of the file stand for, in its order. */
    public static List<String> ids(Staff.Browser person, String address) {
        return csv(person, address).stream().map(row -> row.getField("address").replaceAll(".*/", "")).toList();
    }

    /** The rows of its sheets, headings first; the last sheet tells of the list. */
    public static List<List<Row>> xlsx(Staff.Browser person, String address) {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(bytes(person, address, "application/vnd.openxml")))) {
            return book.getSheets().map(sheet -> {
                try (Stream<Row> rows = sheet.openStream()) {
                    return rows.toList();
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of the file as it is written: {@code xl/worksheets/sheet1.xml}. */
    public static String part(Staff.Browser person, String address, String name) {
        try {
            Path file = Files.write(Files.createTempFile("list", ".xlsx"), bytes(person, address, "application/vnd.openxml"));
            try (ZipFile zip = new ZipFile(file.toFile())) {
                return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Headings are at the top, values below; "" where there is none. */
    public static String text(List<Row> rows, int row, String heading) {
        for (int c = 0; c < rows.get(0).getCellCount(); c++) {
            if (rows.get(0).getCellText(c).equals(heading)) return rows.get(row).getOptionalCell(c).map(cell -> cell.getText()).orElse("");
        }
        throw new AssertionError("no column " + heading + " among " + rows.get(0));
    }

    private static byte[] bytes(Staff.Browser person, String address, String type) {
        var answer = person.request().urlEncodingEnabled(false).get(address);
        assertEquals(200, answer.statusCode(), address);
        assertEquals(type, answer.contentType().substring(0, type.length()));
        return answer.asByteArray();
    }
}
