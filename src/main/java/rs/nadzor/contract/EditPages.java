package rs.nadzor.contract;

import java.util.UUID;

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

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** The fields of a deal, all at once. */
@Path("/desk/contracts/{contract: [0-9a-f-]{36}}")
@RolesAllowed("contributor")
public class EditPages {

    @Inject
    Edits edits;
    @Inject
    CitationIntake citations;
    @Inject
    KeptFiles files;
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
        Contract deal = Changes.found(contract);
        return ContractTemplates.deskEdit(Head.of(deal), ContractForm.of(deal, language.formats()),
                citations.pinned(deal), forms.none(), null);
    }

    @POST
    public Response change(@RestPath UUID contract, @BeanParam ContractForm form, @BeanParam CitationForm typed,
            @RestForm FileUpload file) {
        FormErrors refusedFile = forms.none();
        CitationForm citation = files.keep(typed, file, refusedFile);
        FormErrors errors = forms.check(form, citation);
        refusedFile.list().forEach(errors::add);
        form.check(errors);
        citation.check(errors);
        if (errors.any()) return again(422, contract, form, citation, errors, false);
        try {
            edits.fields(contract, form, citation);
        } catch (Changes.Overtaken overtaken) {
            return again(409, contract, form, citation, errors, true);
        }
        flash.say("part:part_saved");
        return PartDesk.seeOther(contract, "");
    }

    /** After being overtaken the form holds the newest version: saving it once more is a decision. */
    private Response again(int status, UUID contract, ContractForm form, CitationForm citation, FormErrors errors,
            boolean overtaken) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Head deal = Head.of(Changes.found(contract));
            return Response.status(status)
                    .entity(ContractTemplates.deskEdit(deal, overtaken ? form.against(deal.version()) : form,
                    citation, errors, overtaken ? deal.changedBy() : null)).build();
        });
    }
}
