package rs.nadzor.draft;

import java.net.URI;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Flash;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** A person's drafts: sent here by the forms' script, and taken up again with the script or without it. */
@Path("/desk/drafts")
@RolesAllowed("reader")
public class DraftPages {

    @Inject
    Viewer viewer;
    @Inject
    Validator validator;
    @Inject
    Flash flash;
    @Inject
    Presences presences;
    @Inject
    CurrentLanguage language;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "draft")
    static class Templates {
        static native TemplateInstance list(List<Draft> drafts);

        static native TemplateInstance resumption(Draft draft);

        static native TemplateInstance offer(List<Draft> drafts);

        static native TemplateInstance kept(String time);
    }

    @GET
    @Transactional
    public TemplateInstance list() {
        return Templates.list(Draft.of(person()));
    }

    /** What the script shows above a form of which drafts are left; nothing where none are. */
    @GET
    @Path("offer")
    @Transactional
    public Response offer(@RestQuery String form) {
        List<Draft> left = Draft.of(person(), form);
        return left.isEmpty() ? Response.noContent().build() : Response.ok(Templates.offer(left)).build();
    }

    /** Without the script: what was typed, one press away from being sent again. It is taken as a form takes it. */
    @GET
    @Path("resumption")
    @Transactional
    public TemplateInstance resumption(@RestQuery UUID id) {
        return Templates.resumption(taken(id, UUID.randomUUID().toString()));
    }

    /** Answers when, and who else has the form open by now: a line each. */
    @POST
    @Produces(MediaType.TEXT_PLAIN)
    @Transactional
    public Response keep(@BeanParam DraftForm typed) {
        if (!validator.validate(typed).isEmpty()) return Response.status(422).build();
        Draft.keep(person(), typed, clock.instant());
        presences.open(typed.form());
        return Response.ok(Templates.kept(language.formats().time(LocalTime.now(clock))).render()).build();
    }

    /** The person goes away from the form without saving it: with what is not kept yet, if anything. */
    @POST
    @Path("leaving")
    @Transactional
    public Response leave(@BeanParam DraftForm typed) {
        if (!validator.validate(typed).isEmpty()) return Response.status(422).build();
        if (!typed.fields().isEmpty()) Draft.keep(person(), typed, clock.instant());
        Presence.end(person(), typed.form());
        return Response.noContent().build();
    }

    /** A form that was just opened goes on with this draft. A window that still has it open begins one of its own. */
    @POST
    @Path("taking")
    @Produces(MediaType.TEXT_PLAIN)
    @Transactional
    public String take(@RestForm UUID id, @RestForm @NotBlank @Size(max = Draft.LONGEST_MARK) String draft) {
        return taken(id, draft).fields;
    }

    @POST
    @Path("removal")
    @Transactional
    public Response remove(@RestForm UUID id) {
        Draft.one(person(), id).ifPresent(draft -> {
            draft.delete();
            Presence.end(person(), draft.form);
        });
        flash.say("draft:discarded");
        return Response.seeOther(URI.create("/desk/drafts")).build();
    }

    private Draft taken(UUID id, String opened) {
        Draft.take(person(), id, opened);
        return Draft.one(person(), id).orElseThrow(NotFoundException::new);
    }

    private UUID person() {
        return viewer.staff().map(StaffPrincipal::id).orElseThrow();
    }
}
