package rs.nadzor.contract;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** The screen "Log a deal", blank or filled in by whoever has something to fill it with. */
@ApplicationScoped
public class LogScreen {

    /** Where a deal is logged that nothing was filled in for. */
    static final String ADDRESS = "/desk/contracts";

    @Inject
    CitationDesk citations;
    @Inject
    KeptFiles files;
    @Inject
    Forms forms;
    @Inject
    Flash flash;

    /** @param action the address that the form is sent to */
    public TemplateInstance show(LogEntry entry, String action) {
        return page(entry, List.of(), false, false, action, forms.none());
    }

    /**
     * The form as it was sent: stored, or back with what is wrong.
     *
     * @param another somebody looked at the deals that are similar: this is another one
     * @param onlyMe nobody else sees it from its first moment on
     * @param enter stores it, in one transaction, and says which deal it is
     */
    public Response sent(LogEntry sent, FileUpload file, boolean another, boolean onlyMe, String action, Function<LogEntry, UUID> enter) {
        FormErrors refusedFile = forms.none();
        LogEntry entry = sent.with(files.keep(sent.citation(), file, refusedFile));
        if (entry.citation().isFilling()) {
            return Response.ok(page(entry.with(citations.filled(entry.citation())), List.of(), another, onlyMe, action, refusedFile)).build();
        }
        FormErrors errors = entry.check(forms);
        refusedFile.list().forEach(errors::add);
        List<DeskRow> similar = another ? List.of() : SimilarDeals.to(entry);
        if (!similar.isEmpty()) errors.add("another", "contract:similar_found");
        if (errors.any()) return Response.status(422).entity(page(entry, similar, another, onlyMe, action, errors)).build();
        UUID logged = enter.apply(entry);
        flash.say("contract:logged");
        return Response.seeOther(URI.create("/desk/contracts/" + logged)).build();
    }

    private TemplateInstance page(LogEntry entry, List<DeskRow> similar, boolean another, boolean onlyMe, String action, FormErrors errors) {
        return ContractTemplates.deskLog(entry, citations.of(entry.citation()), similar, another, onlyMe, action, errors);
    }
}
