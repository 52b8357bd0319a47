package rs.nadzor.evidence;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Texts;
import rs.nadzor.sheet.DeskRows;
import rs.nadzor.sheet.Sheet;
import rs.nadzor.sheet.SheetFiles;

/** The desk's list of sources as a file: every row of the filter, in the order of the screen. */
@Path("/desk/sources.{format: csv|xlsx}")
@RolesAllowed("reader")
public class SourceListResource {

    @Inject
    SheetFiles files;
    @Inject
    DeskRows rows;
    @Inject
    CurrentLanguage current;

    @GET
    public Response all(@RestPath String format, @BeanParam SourceFilter filter) {
        var language = current.get();
        return files.answer(format, new Sheet<>("/desk/sources", Texts.in(EvidenceMessages.class, language).sources(), language,
            filter.criteria(language), SourceColumns.in(language), rows.of(filter::all, (List<Source> all) -> all), row -> row.id));
    }
}
