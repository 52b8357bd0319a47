package rs.nadzor.contract;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

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
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** "Log a deal": one screen, in the order in which a person reads a document. */
@Path("/desk/contracts")
@RolesAllowed("contributor")
public class LogPages {

    @Inject
    Logbook logbook;
    @Inject
    CitationDesk citations;
    @Inject
    KeptFiles files;
    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    CurrentLanguage language;
    @Inject
    Clock clock;

    @GET
    @Path("new")
    public TemplateInstance blank() {
        LogEntry entry = LogEntry.blank(new Showing(language.get(), LocalDate.now(clock)));
        return page(entry, List.of(), false, false, forms.none());
    }

    /**
     * @param another somebody looked at the deals that are similar: this is another one
     * @param onlyMe nobody else sees it from its first moment on
     */
    @POST
    public Response log(@BeanParam CitationForm citation, @BeanParam ContractForm deal, @BeanParam PartiesForm parties,
            @BeanParam SearchForm search, @BeanParam SecrecyForm secrecy, @BeanParam NextStepForm step,
            @RestForm FileUpload file, @RestForm String another, @RestForm String onlyMe) {
        LogEntry entry = new LogEntry(citation, deal, parties, search, secrecy, step);
        FormErrors refusedFile = forms.none();
        entry = entry.with(files.keep(citation, file, refusedFile));
        if (entry.citation().isFilling()) {
            return Response.ok(page(entry.with(citations.filled(entry.citation())), List.of(), another != null, onlyMe != null, refusedFile)).build();
        }
        FormErrors errors = entry.check(forms);
        refusedFile.list().forEach(errors::add);
        List<DeskRow> similar = another == null ? SimilarDeals.to(deal, parties) : List.of();
        if (!similar.isEmpty()) errors.add("another", "contract:similar_found");
        if (errors.any()) return Response.status(422).entity(page(entry, similar, another != null, onlyMe != null, errors)).build();
        UUID logged = onlyMe == null ? logbook.enter(entry) : logbook.enterForOneself(entry);
        flash.say("contract:logged");
        return Response.seeOther(URI.create("/desk/contracts/" + logged)).build();
    }

    private TemplateInstance page(LogEntry entry, List<DeskRow> similar, boolean another, boolean onlyMe, FormErrors errors) {
        return ContractTemplates.deskLog(entry, citations.of(entry.citation()), similar, another, onlyMe, errors);
    }
}
