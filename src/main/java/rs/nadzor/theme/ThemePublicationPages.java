package rs.nadzor.theme;

import java.net.URI;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.edition.WithdrawalKind;
import rs.nadzor.edition.Withdrawals;
import rs.nadzor.submission.Submission;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Typed;
import rs.nadzor.web.Viewer;

/** One person submits a theme, another one approves the revision seen or sends it back; an editor takes it off again. */
@Path("/desk/themes/{theme: [0-9a-f-]{36}}")
@RolesAllowed("contributor")
public class ThemePublicationPages {

    @Inject
    ThemePublication publication;
    @Inject
    Withdrawals withdrawals;
    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    Viewer viewer;

    @GET
    @Path("submission")
    @RolesAllowed("reader")
    @Transactional
    public TemplateInstance show(@RestPath UUID theme) {
        return page(theme, ThemeNoteForm.BLANK, "", forms.none());
    }

    @POST
    @Path("submission")
    public Response submit(@RestPath UUID theme, @BeanParam ThemeNoteForm form) {
        return answer(theme, form, "", forms.check(form), "publication:submitted", () -> publication.submit(theme, Typed.number(form.revision()),
                person().id(), person().name(), form.note(), false));
    }

    @POST
    @Path("correction")
    public Response correct(@RestPath UUID theme, @BeanParam ThemeNoteForm form) {
        FormErrors errors = forms.check(form);
        if (form.note().isEmpty()) errors.add("noteSr", "publication:correction_note_missing");
        return answer(theme, form, "", errors, "publication:submitted", () -> publication.submit(theme, Typed.number(form.revision()),
                person().id(), person().name(), form.note(), true));
    }

    @POST
    @Path("submission/approval")
    @RolesAllowed("editor")
    public Response approve(@RestPath UUID theme, @RestForm UUID submission) {
        return answer(theme, ThemeNoteForm.BLANK, "", forms.none(), "publication:approved",
                () -> publication.approve(theme, submission, person().id(), person().name()));
    }

    @POST
    @Path("submission/return")
    @RolesAllowed("editor")
    public Response sendBack(@RestPath UUID theme, @RestForm UUID submission, @RestForm String reason) {
        FormErrors errors = forms.none();
        if (!Typed.given(reason)) errors.add("reason", "publication:return_reason_missing");
        return answer(theme, ThemeNoteForm.BLANK, reason, errors, "publication:returned",
                () -> publication.sendBack(theme, submission, person().id(), person().name(), Typed.text(reason)));
    }

    @GET
    @Path("retraction")
    @RolesAllowed("editor")
    @Transactional
    public TemplateInstance retraction(@RestPath UUID theme) {
        return ThemeTemplates.deskRetraction(published(Theme.whole(theme)), RetractionForm.BLANK, forms.none());
    }

    @POST
    @Path("retraction")
    @RolesAllowed("editor")
    @Transactional
    public Response retract(@RestPath UUID theme, @BeanParam RetractionForm form) {
        Theme found = published(Theme.forDecision(theme));
        FormErrors errors = forms.check(form);
        if (form.reason().isEmpty()) errors.add("reasonSr", "withdrawal:reason_missing");
        if (errors.any()) return Response.status(422).entity(ThemeTemplates.deskRetraction(found, form, errors)).build();
        withdrawals.withdraw(found.subject(), WithdrawalKind.RETRACTION, form.reason(), person().name());
        flash.say("withdrawal:retracted");
        return seeOther(theme);
    }

    private static Theme published(Theme theme) {
        if (!theme.isPublished()) throw new NotFoundException();
        return theme;
    }

    /** Does it, unless something is wrong already; what refuses it is told in a plain sentence, with what to do. */
    private Response answer(UUID theme, ThemeNoteForm form, String reason, FormErrors errors, String done, Runnable verb) {
        int status = 422;
        ThemeNoteForm typed = form;
        if (!errors.any()) {
            try {
                verb.run();
                flash.say(done);
                return seeOther(theme);
            } catch (ThemePublication.Refused refused) {
                errors.add("", refused.getMessage());
            } catch (Submission.Stale changed) {
                errors.add("", "theme:stale_revision");
                typed = form.afresh();
                status = 409;
            } catch (Submission.NotYours same) {
                errors.add("", "publication:two_people");
                status = 403;
            }
        }
        int answer = status;
        ThemeNoteForm again = typed;
        return QuarkusTransaction.joiningExisting().call(() -> Response.status(answer).entity(page(theme, again, reason, errors)).build());
    }

    private TemplateInstance page(UUID id, ThemeNoteForm form, String reason, FormErrors errors) {
        Theme theme = Theme.whole(id);
        Submission open = Submission.openFor(theme.subject()).orElse(null);
        List<Submission> past = Submission.of(theme.subject()).stream().filter(one -> !one.isOpen()).toList();
        return ThemeTemplates.deskSubmission(ThemeView.of(theme), open, open != null && open.submittedBy.equals(person().id()),
                open != null && open.isOutgrown(theme.revision()), past, form, reason == null ? "" : reason, errors);
    }

    private StaffPrincipal person() {
        return viewer.staff().orElseThrow();
    }

    private static Response seeOther(UUID theme) {
        return Response.seeOther(URI.create("/desk/themes/" + theme)).build();
    }
}
