package rs.nadzor.contract;

import java.util.UUID;
import java.util.function.Function;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.draft.Presences;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Decisions;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Overlap;
import rs.nadzor.web.Reconciliation;

/** The fields of a deal, all at once. */
@Path("/desk/contracts/{contract: [0-9a-f-]{36}}")
@RolesAllowed("contributor")
public class EditPages {

    @Inject
    Edits edits;
    @Inject
    CitationDesk citations;
    @Inject
    KeptFiles files;
    @Inject
    Presences presences;
    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    CurrentLanguage language;

    @GET
    @Path("edit")
    @Transactional
    public TemplateInstance show(@RestPath UUID contract) {
        presences.open("/desk/contracts/" + contract);
        Contract deal = Changes.found(contract);
        return ContractTemplates.deskEdit(Head.of(deal), ContractForm.of(deal, language.formats()),
                citations.blank(deal), forms.none(), Reconciliation.NONE);
    }

    @POST
    public Response change(@RestPath UUID contract, @BeanParam ContractForm form, @BeanParam CitationForm typed,
            @RestForm FileUpload file) {
        FormErrors refusedFile = forms.none();
        CitationForm citation = files.keep(typed, file, refusedFile);
        Decisions decided = Decisions.sent();
        if (citation.isFilling()) return again(200, contract, deal -> edits.refused(deal, form, decided), citations.filled(citation), refusedFile);
        FormErrors errors = forms.check(form, citation);
        refusedFile.list().forEach(errors::add);
        form.check(errors);
        citation.check(errors);
        decided.check(errors);
        if (errors.any()) return again(422, contract, deal -> edits.refused(deal, form, decided), citation, errors);
        try {
            Edits.Saved saved = edits.fields(contract, form, citation, decided);
            flash.say(saved.oldSources() ? "part:saved_old_sources" : saved.met() ? "merge:saved" : "part:part_saved");
        } catch (Overlap.Unsettled unsettled) {
            return again(unsettled.status(), contract, deal -> unsettled.overlap(), citation, unsettled.in(errors));
        }
        return PartDesk.seeOther(contract, "");
    }

    private Response again(int status, UUID contract, Function<Contract, Overlap<ContractForm>> overlap, CitationForm citation,
            FormErrors errors) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Contract deal = Changes.found(contract);
            presences.open("/desk/contracts/" + contract);
            Overlap<ContractForm> met = overlap.apply(deal);
            return Response.status(status)
                    .entity(ContractTemplates.deskEdit(Head.of(deal), met.form(), citations.of(citation, deal), errors, met.meeting())).build();
        });
    }
}
