package rs.nadzor.contract;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.sheet.DeskRows;
import rs.nadzor.sheet.Sheet;
import rs.nadzor.sheet.SheetFiles;

/** The desk's list of deals as a file: every row of the filter, in the order of the screen. */
@Path("/desk/contracts.{format: csv|xlsx}")
@RolesAllowed("reader")
public class ContractListResource {

    @Inject
    SheetFiles files;
    @Inject
    DeskRows rows;
    @Inject
    CurrentLanguage current;

    @GET
    public Response all(@RestPath String format, @BeanParam ContractFilter filter) {
        Language language = current.get();
        return files.answer(format, new Sheet<>("/desk/contracts", Texts.in(ContractMessages.class, language).deals(), language,
                filter.criteria(language), ContractColumns.in(language), rows.of(filter::all, DeskRow::of),
                row -> row.deal().id));
    }
}
