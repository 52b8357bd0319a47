package rs.nadzor.contract;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.i18n.CurrentLanguage;

/** "Log a deal": one screen, in the order in which a person reads a document. */
@Path(LogScreen.ADDRESS)
@RolesAllowed("contributor")
public class LogPages {

    @Inject
    Logbook logbook;
    @Inject
    LogScreen screen;
    @Inject
    CurrentLanguage language;
    @Inject
    Clock clock;

    @GET
    @Path("new")
    public TemplateInstance blank() {
        return screen.show(LogEntry.blank(language.get(), LocalDate.now(clock)), LogScreen.ADDRESS);
    }

    /**
     * @param another somebody looked at the deals that are similar: this is another one
     * @param onlyMe nobody else sees it from its first moment on
     */
    @POST
    public Response log(@BeanParam CitationForm citation, @BeanParam ContractForm deal, @BeanParam PartiesForm parties,
            @BeanParam SearchForm search, @BeanParam SecrecyForm secrecy, @BeanParam NextStepForm step,
            @RestForm FileUpload file, @RestForm String another, @RestForm String onlyMe) {
        return screen.sent(new LogEntry(citation, deal, parties, search, secrecy, step), file, another != null, onlyMe != null, LogScreen.ADDRESS,
                entry -> onlyMe == null ? logbook.enter(entry) : logbook.enterForOneself(entry, List.of()));
    }
}
