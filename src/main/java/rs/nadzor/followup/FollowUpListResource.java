package rs.nadzor.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import rs.nadzor.account.SignedIn;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.sheet.DeskRows;
import rs.nadzor.sheet.Sheet;
import rs.nadzor.sheet.SheetFiles;

/** The list of follow-ups as a file: every row of the filter, in the order of the screen. */
@Path("/desk/follow-ups.{format: csv|xlsx}")
@RolesAllowed("reader")
public class FollowUpListResource {

    @Inject
    SheetFiles files;
    @Inject
    DeskRows rows;
    @Inject
    FollowUpList list;
    @Inject
    SignedIn person;
    @Inject
    CurrentLanguage current;
    @Inject
    Clock clock;

    @GET
    public Response all(@RestPath String format, @BeanParam FollowUpQuery wanted) {
        Language language = current.get();
        UUID me = person.id();
        LocalDate today = LocalDate.now(clock);
        return files.answer(format, new Sheet<>("/desk/follow-ups", Texts.in(FollowUpMessages.class, language).follow_ups(), language,
                wanted.criteria(language), FollowUpColumns.in(language, today),
                rows.of(() -> list.all(wanted, me, today), (List<FollowUp> all) -> all), step -> step.id));
    }
}
