package rs.nadzor.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Transliteration;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.PublicAddress;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** Answers with a list as a file, written while it is read. */
@ApplicationScoped
public class SheetFiles {

    @Inject
    Viewer viewer;
    @Inject
    PublicAddress address;
    @Inject
    Clock clock;

    /** @param format "csv" or "xlsx" */
    public <T> Response answer(String format, Sheet<T> sheet) {
        SheetFormat file = Coded.read(SheetFormat.class, format).orElseThrow(NotFoundException::new);
        // What belongs to the request is asked now: the rows are read when it may be over.
        Taken taken = new Taken(clock.instant(), viewer.staff().map(person -> name(person, sheet.language())).orElse(null),
                address.of(sheet.path() + sheet.criteria().query()));
        return Response.ok((StreamingOutput) out -> write(file, sheet.withAddresses(address), taken, out)).type(file.mediaType)
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(file, sheet.name())).header(HttpHeaders.CACHE_CONTROL, "private, no-store").build();
    }

    /** The same for everybody, whoever takes it. */
    public <T> StreamingOutput workbook(Sheet<T> sheet) {
        Taken taken = new Taken(clock.instant(), null, address.of(sheet.path() + sheet.criteria().query()));
        return out -> write(SheetFormat.XLSX, sheet, taken, out);
    }

    /** @param name of the list */
    public String attachment(SheetFormat format, String name) {
        return "attachment; filename=\"" + name + "-" + LocalDate.now(clock) + "." + format.code() + "\"";
    }

    private static <T> void write(SheetFormat format, Sheet<T> sheet, Taken taken, OutputStream out) throws IOException {
        if (format == SheetFormat.CSV) CsvFile.write(sheet.columns(), sheet.rows(), out);
        else new XlsxFile<>(sheet, out).write(taken);
    }

    private static String name(StaffPrincipal person, Language language) {
        return Transliteration.to(language == Language.EN ? Language.SR : language, person.name());
    }
}
