package rs.nadzor.gap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Language;
import rs.nadzor.sheet.DeskRows;
import rs.nadzor.sheet.Sheet;
import rs.nadzor.sheet.SheetFiles;

/** The desk's list of findings as a file: every row of the filter, in the order of the screen. */
@Path("/desk/findings.{format: csv|xlsx}")
@RolesAllowed("reader")
public class FindingListResource {

    @Inject
    SheetFiles files;
    @Inject
    DeskRows rows;
    @Inject
    FindingList findings;
    @Inject
    Rules rules;
    @Inject
    CurrentLanguage current;

    @GET
    public Response all(@RestPath String format, @BeanParam FindingFilter filter) {
        Language language = current.get();
        return files.answer(format, new Sheet<>("/desk/findings", GapTexts.in(language).findings(), language,
                filter.criteria(language, rules), FindingColumns.in(language),
                rows.of(() -> findings.all(filter), findings.rows(language)), row -> row.finding().id));
    }
}
