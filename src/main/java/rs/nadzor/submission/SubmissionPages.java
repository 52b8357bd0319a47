package rs.nadzor.submission;

import java.net.URI;
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

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Typed;
import rs.nadzor.web.Viewer;

/**
 * One person submits something or a correction of it, another one approves the revision seen or sends it back. A feature extends
 * it at an address of its own, with {@code id} in it.
 */
@RolesAllowed("contributor")
public abstract class SubmissionPages {
    static final String PATH = "/submission";

    @Inject
    protected Forms forms;
    @Inject
    protected Flash flash;
    @Inject
    Viewer viewer;

    @CheckedTemplate(basePath = "submission")
    static class Templates {
        static native TemplateInstance submission(SubmissionView view, NoteForm form, String reason, FormErrors errors);
    }

    protected abstract Submittable kind();

    protected abstract SubmissionView view(UUID record, UUID reader);

    @GET
    @Path("submission")
    @RolesAllowed("reader")
    @Transactional
    public TemplateInstance show(@RestPath("id") UUID record) {
        return page(record, NoteForm.BLANK, "", forms.none());
    }

    @POST
    @Path("submission")
    public Response submit(@RestPath("id") UUID record, @BeanParam NoteForm form) {
        return submitted(record, form, forms.check(form), false);
    }

    @POST
    @Path("correction")
    public Response correct(@RestPath("id") UUID record, @BeanParam NoteForm form) {
        FormErrors errors = forms.check(form);
        if (form.note().isEmpty()) errors.add("noteSr", "publication:correction_note_missing");
        return submitted(record, form, errors, true);
    }

    @POST
    @Path("submission/approval")
    @RolesAllowed("editor")
    public Response approve(@RestPath("id") UUID record, @RestForm UUID submission) {
        return answer(record, NoteForm.BLANK, "", forms.none(), "publication:approved",
                () -> kind().approve(record, submission, person().id(), person().name()));
    }

    @POST
    @Path("submission/return")
    @RolesAllowed("editor")
    public Response sendBack(@RestPath("id") UUID record, @RestForm UUID submission, @RestForm String reason) {
        FormErrors errors = forms.none();
        if (!Typed.given(reason)) errors.add("reason", "publication:return_reason_missing");
        return answer(record, NoteForm.BLANK, reason, errors, "publication:returned",
                () -> kind().sendBack(record, submission, person().id(), person().name(), Typed.text(reason)));
    }

    private Response submitted(UUID record, NoteForm form, FormErrors errors, boolean correction) {
        return answer(record, form, "", errors, "publication:submitted", () -> kind().submit(record, Typed.number(form.revision()),
                person().id(), person().name(), form.note(), correction));
    }

    /** Does it, unless something is wrong already; what refuses it is told in a plain sentence, with what to do. */
    private Response answer(UUID record, NoteForm form, String reason, FormErrors errors, String done, Runnable verb) {
        int status = 422;
        NoteForm typed = form;
        if (!errors.any()) {
            try {
                verb.run();
                flash.say(done);
                return Response.seeOther(URI.create(kind().address(record))).build();
            } catch (Submission.Refused refused) {
                errors.add(refused.field, refused.getMessage(), refused.arguments);
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
        return QuarkusTransaction.joiningExisting().call(() -> Response.status(answer).entity(page(record, again, reason, errors)).build());
    }

    private TemplateInstance page(UUID record, NoteForm form, String reason, FormErrors errors) {
        return Templates.submission(view(record, person().id()), form, reason == null ? "" : reason, errors);
    }

    protected StaffPrincipal person() {
        return viewer.staff().orElseThrow();
    }
}
