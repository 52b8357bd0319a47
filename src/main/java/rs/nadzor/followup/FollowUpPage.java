package rs.nadzor.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import rs.nadzor.account.SignedIn;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** One follow-up: what became of it. */
@Path("/desk/follow-ups/{id}")
@RolesAllowed("reader")
public class FollowUpPage {

    @Inject
    SignedIn person;
    @Inject
    SecurityIdentity identity;
    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    Clock clock;

    @GET
    @Transactional
    public TemplateInstance show(@RestPath UUID id) {
        return page(step(id), CompletionForm.EMPTY, PostponementForm.EMPTY, forms.none());
    }

    @POST
    @Path("completion")
    @RolesAllowed("contributor")
    @Transactional
    public Response complete(@RestPath UUID id, @BeanParam CompletionForm form) {
        FollowUp step = locked(id);
        FormErrors errors = forms.check(form);
        if (errors.any()) return again(page(step, form, PostponementForm.EMPTY, errors));
        if (!step.isOpen()) return done(step, "followup:already_done");
        step.complete(form.note(), person.user().actor(), clock.instant());
        return done(step, "followup:completed");
    }

    @POST
    @Path("postponement")
    @RolesAllowed("contributor")
    @Transactional
    public Response postpone(@RestPath UUID id, @BeanParam PostponementForm form) {
        FollowUp step = locked(id);
        FormErrors errors = form.check(forms);
        if (errors.any()) return again(page(step, CompletionForm.EMPTY, form, errors));
        if (!step.isOpen()) return done(step, "followup:already_done");
        step.postpone(form.untilDate(), form.reason(), person.user().actor(), clock.instant());
        return done(step, "followup:postponed");
    }

    private TemplateInstance page(FollowUp step, CompletionForm completion, PostponementForm postponement, FormErrors errors) {
        return FollowUpTemplates.followUp(step, LocalDate.now(clock), identity.hasRole("contributor"), completion, postponement, errors);
    }

    private static Response again(TemplateInstance page) {
        return Response.status(422).entity(page).build();
    }

    private Response done(FollowUp step, String said) {
        flash.say(said);
        return Response.seeOther(FollowUpPages.address(step)).build();
    }

    private static FollowUp step(UUID id) {
        return FollowUp.withAll(id).orElseThrow(NotFoundException::new);
    }

    /** Of two people who finish it at once the second one hears of the first. */
    private static FollowUp locked(UUID id) {
        FollowUp.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(NotFoundException::new);
        return step(id);
    }
}
