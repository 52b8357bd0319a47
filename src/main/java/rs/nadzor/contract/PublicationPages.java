package rs.nadzor.contract;

import java.util.UUID;
import java.util.function.Supplier;

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

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.submission.Submission;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** One person submits a deal or a correction of it, another one approves the revision seen or sends it back. */
@Path("/desk/contracts/{contract: [0-9a-f-]{36}}")
@RolesAllowed("contributor")
public class PublicationPages {

    @Inject
    Publication publication;
    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    Viewer viewer;
    @Inject
    CurrentLanguage language;

    @GET
    @Path("submission")
    @RolesAllowed("reader")
    @Transactional
    public TemplateInstance show(@RestPath UUID contract) {
        return page(contract, NoteForm.BLANK, "", forms.none());
    }

    @POST
    @Path("submission")
    public Response submit(@RestPath UUID contract, @BeanParam NoteForm form) {
        FormErrors errors = forms.check(form);
        return answer(contract, form, "", errors, "publication:submitted", () -> publication.submit(contract,
                Entered.version(form.revision()), person().id(), person().name(), form.note()));
    }

    @POST
    @Path("correction")
    public Response correct(@RestPath UUID contract, @BeanParam NoteForm form) {
        FormErrors errors = forms.check(form);
        if (form.note().isEmpty()) errors.add("noteSr", "publication:correction_note_missing");
        return answer(contract, form, "", errors, "publication:submitted", () -> publication.correct(contract,
                Entered.version(form.revision()), person().id(), person().name(), form.note()));
    }

    @POST
    @Path("submission/approval")
    @RolesAllowed("editor")
    public Response approve(@RestPath UUID contract, @RestForm UUID submission) {
        return answer(contract, NoteForm.BLANK, "", forms.none(), "publication:approved",
                () -> publication.approve(contract, submission, person().id(), person().name()));
    }

    @POST
    @Path("submission/return")
    @RolesAllowed("editor")
    public Response sendBack(@RestPath UUID contract, @RestForm UUID submission, @RestForm String reason) {
        FormErrors errors = forms.none();
        if (!Entered.any(reason)) errors.add("reason", "publication:return_reason_missing");
        return answer(contract, NoteForm.BLANK, reason, errors, "publication:returned", () -> {
            publication.sendBack(contract, submission, person().id(), person().name(), Entered.text(reason));
            return null;
        });
    }

    /** Does it, unless something is wrong already; what refuses it is told in a plain sentence, with what to do. */
    private Response answer(UUID contract, NoteForm form, String reason, FormErrors errors, String done,
            Supplier<?> verb) {
        int status = 422;
        NoteForm typed = form;
        if (!errors.any()) {
            try {
                verb.get();
                flash.say(done);
                return PartDesk.seeOther(contract, "");
            } catch (Publication.Refused uncited) {
                errors.add("lacking", "publication:uncited");
            } catch (Publication.Restricted closed) {
                if (closed.named == 0) errors.add("", "restriction:not_published");
                else errors.add("", "restriction:names_restricted", closed.named);
            } catch (Submission.Stale changed) {
                errors.add("", "publication:stale_revision");
                typed = form.afresh();
                status = 409;
            } catch (Submission.NotYours same) {
                errors.add("", "publication:two_people");
                status = 403;
            }
        }
        int answer = status;
        NoteForm again = typed;
        return QuarkusTransaction.joiningExisting()
                .call(() -> Response.status(answer).entity(page(contract, again, reason, errors)).build());
    }

    private TemplateInstance page(UUID contract, NoteForm form, String reason, FormErrors errors) {
        PublicationView view = PublicationView.of(Changes.found(contract), person().id(), language.get());
        return ContractTemplates.deskSubmission(view, form, Entered.shown(reason), errors);
    }

    private StaffPrincipal person() {
        return viewer.staff().orElseThrow();
    }
}
