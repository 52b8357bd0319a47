package rs.nadzor.theme;

import java.net.URI;
import java.time.Clock;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.qute.RawString;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.audit.Actor;
import rs.nadzor.draft.Presences;
import rs.nadzor.edition.Editions;
import rs.nadzor.followup.Owner;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Language;
import rs.nadzor.submission.Submission;
import rs.nadzor.web.Decisions;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Overlap;
import rs.nadzor.web.Phrases;
import rs.nadzor.web.Reconciliation;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Typed;
import rs.nadzor.web.Viewer;

/** The desk's themes: a list, one of them, its form, and what the public would see. */
@Path("/desk/themes")
@RolesAllowed("reader")
public class ThemePages {

    @Inject
    Editions editions;
    @Inject
    PublicThemes pages;
    @Inject
    ThemeObjectionPanel objections;
    @Inject
    Forms forms;
    @Inject
    Presences presences;
    @Inject
    Flash flash;
    @Inject
    Phrases phrases;
    @Inject
    CurrentLanguage language;
    @Inject
    Viewer viewer;
    @Inject
    Clock clock;

    @GET
    @Transactional
    public TemplateInstance list() {
        return ThemeTemplates.deskList(ThemeRow.all());
    }

    @GET
    @Path("new")
    @RolesAllowed("contributor")
    @Transactional
    public TemplateInstance blank() {
        return form(null, ThemeForm.EMPTY, forms.none(), Reconciliation.NONE);
    }

    @POST
    @RolesAllowed("contributor")
    @Transactional
    public Response create(@BeanParam ThemeForm form) {
        FormErrors errors = check(form);
        if (errors.any()) return refused(422, null, new Overlap<>(form, Reconciliation.NONE), errors);
        StaffPrincipal person = viewer.staff().orElseThrow();
        Theme theme = new Theme();
        theme.createdAt = clock.instant();
        theme.createdBy = person.id();
        theme.createdByName = person.name();
        theme.changed(clock.instant(), person.name());
        form.applyTo(theme, actor(person));
        theme.add();
        return saved(theme, "theme:saved");
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}")
    @Transactional
    public TemplateInstance show(@RestPath UUID id) {
        Theme theme = Theme.whole(id);
        presences.look("/desk/themes/" + id);
        return ThemeTemplates.deskTheme(ThemeView.of(theme), Submission.of(theme.subject()), theme.isRemovableBy(viewer.staff().orElseThrow()),
                new RawString(objections.render(id).render()));
    }

    @GET
    @Path("{id: [0-9a-f-]{36}}/edit")
    @RolesAllowed("contributor")
    @Transactional
    public TemplateInstance edit(@RestPath UUID id) {
        Theme theme = Theme.whole(id);
        presences.open("/desk/themes/" + id);
        return form(id, ThemeForm.of(theme), forms.none(), Reconciliation.NONE);
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}")
    @RolesAllowed("contributor")
    @Transactional
    public Response change(@RestPath UUID id, @BeanParam ThemeForm typed) {
        Theme theme = Theme.whole(id);
        Theme.getEntityManager().refresh(theme, LockModeType.PESSIMISTIC_WRITE);
        AsRead read = new AsRead(theme, null, Typed.number(typed.version()), phrases);
        Decisions decided = Decisions.sent();
        FormErrors errors = check(typed);
        decided.check(errors);
        if (errors.any()) return refused(422, id, Overlap.refused(typed, read.form(), AsRead.TOGETHER, decided, read), errors);
        Overlap<ThemeForm> overlap = Overlap.of(typed, read.form(), ThemeForm.of(theme), theme.version, AsRead.TOGETHER, decided, read);
        overlap.form().check(errors);
        if (!overlap.isSettled(errors)) return refused(overlap.isDisputed() ? 409 : 422, id, overlap, errors);
        StaffPrincipal person = viewer.staff().orElseThrow();
        overlap.form().applyTo(theme, actor(person));
        theme.changed(clock.instant(), person.name());
        return saved(theme, overlap.meeting().any() ? "merge:saved" : "theme:saved");
    }

    /** Nothing of it stays but its lines in the audit; what was published once is retracted instead. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/removal")
    @RolesAllowed("contributor")
    @Transactional
    public Response remove(@RestPath UUID id) {
        Theme theme = Theme.forDecision(id);
        if (!theme.isRemovableBy(viewer.staff().orElseThrow())) throw new ForbiddenException();
        theme.delete();
        flash.say("theme:removed");
        return Response.seeOther(URI.create("/desk/themes")).build();
    }

    /** The public page over the content that the next edition would hold, in each of the public's languages. */
    @GET
    @Path("{id: [0-9a-f-]{36}}/preview")
    @Transactional
    public TemplateInstance preview(@RestPath UUID id, @RestQuery String lang) {
        Language.ofPath(lang).ifPresent(language::set);
        return pages.preview(editions.content(Theme.whole(id).subject()));
    }

    private FormErrors check(ThemeForm form) {
        FormErrors errors = forms.check(form);
        form.check(errors);
        return errors;
    }

    private Response saved(Theme theme, String said) {
        flash.say(said);
        return Response.seeOther(URI.create("/desk/themes/" + theme.id)).build();
    }

    private static Response refused(int status, UUID id, Overlap<ThemeForm> overlap, FormErrors errors) {
        return Response.status(status).entity(form(id, overlap.form(), errors, overlap.meeting())).build();
    }

    private static TemplateInstance form(UUID id, ThemeForm form, FormErrors errors, Reconciliation meeting) {
        return ThemeTemplates.deskEdit(id, form, Owner.choices(), PublicLivePart.words(), errors, meeting);
    }

    private static Actor actor(StaffPrincipal person) {
        return new Actor(person.id(), person.name());
    }
}
