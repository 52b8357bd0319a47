package rs.nadzor.organization;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestPath;
import rs.nadzor.draft.Presences;
import rs.nadzor.duplicate.Sign;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.list.NamedLists;
import rs.nadzor.web.Decisions;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Overlap;
import rs.nadzor.web.Paging;
import rs.nadzor.web.Phrases;
import rs.nadzor.web.Reconciliation;
import rs.nadzor.web.Typed;

/** The desk's organizations: a list, one of them, its form. */
@Path("/desk/organizations")
@RolesAllowed("reader")
public class OrganizationPages {

    private static final int ROWS = 50;

    @Inject
    Forms forms;
    @Inject
    Event<OrganizationChanged> changed;
    @Inject
    Presences presences;
    @Inject
    Flash flash;
    @Inject
    Phrases phrases;
    @Inject
    CurrentLanguage language;
    @Inject
    NamedLists lists;

    @GET
    @Transactional
    public TemplateInstance list(@BeanParam OrganizationFilter filter, UriInfo address) {
        var kept = lists.of("organizations", filter.criteria(language.get()));
        return OrganizationTemplates.list(filter.page(Paging.of(address, ROWS)), filter, kept, OrganizationKind.values());
    }

    @GET
    @Path("new")
    @RolesAllowed("contributor")
    public TemplateInstance blank() {
        return form(null, OrganizationForm.EMPTY, forms.none(), Reconciliation.NONE);
    }

    @POST
    @RolesAllowed("contributor")
    @Transactional
    public Response create(@BeanParam OrganizationForm form) {
        var errors = check(null, form);
        if (errors.any()) return refused(422, null, new Overlap<>(form, Reconciliation.NONE), errors);
        var organization = new Organization();
        form.applyTo(organization, language.get());
        return saved(organization.add(), form, "organization:saved");
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance show(@RestPath UUID id) {
        presences.look("/desk/organizations/" + id);
        return OrganizationTemplates.organization(OrganizationView.of(organization(id, LockModeType.NONE)));
    }

    @GET
    @Path("{id}/edit")
    @RolesAllowed("contributor")
    @Transactional
    public TemplateInstance edit(@RestPath UUID id) {
        var organization = organization(id, LockModeType.NONE);
        presences.open("/desk/organizations/" + id);
        return form(id, OrganizationForm.of(organization, language.get()), forms.none(), Reconciliation.NONE);
    }

    @POST
    @Path("{id}")
    @RolesAllowed("contributor")
    @Transactional
    public Response change(@RestPath UUID id, @BeanParam OrganizationForm typed) {
        var organization = organization(id, LockModeType.PESSIMISTIC_WRITE);
        var read = new AsRead(organization, Typed.number(typed.version()), language.get(), phrases);
        var decided = Decisions.sent();
        var errors = check(id, typed);
        decided.check(errors);
        if (errors.any()) return refused(422, id, Overlap.refused(typed, read.form(), AsRead.TOGETHER, decided, read), errors);
        var overlap = Overlap.of(typed, read.form(), OrganizationForm.of(organization, language.get()), organization.version,
            AsRead.TOGETHER, decided, read);
        overlap.form().check(id, errors);
        if (!overlap.isSettled(errors)) return refused(overlap.isDisputed() ? 409 : 422, id, overlap, errors);
        var form = overlap.form();
        var before = organization.search;
        form.applyTo(organization, language.get());
        Organization.flush();
        changed.fire(new OrganizationChanged(id, before, organization.search));
        return saved(organization, form, overlap.meeting().any() ? "merge:saved" : "organization:saved");
    }

    private FormErrors check(UUID id, OrganizationForm form) {
        Organization.takeTurns();
        var errors = forms.check(form);
        form.check(id, errors);
        return errors;
    }

    private Response saved(Organization organization, OrganizationForm form, String said) {
        flash.say(form.hasDoubtfulNumber() ? "organization:saved_with_doubt" : said);
        return Response.seeOther(URI.create("/desk/organizations/" + organization.id)).build();
    }

    private static Response refused(int status, UUID id, Overlap<OrganizationForm> overlap, FormErrors errors) {
        return Response.status(status).entity(form(id, overlap.form(), errors, overlap.meeting())).build();
    }

    private static TemplateInstance form(UUID id, OrganizationForm form, FormErrors errors, Reconciliation meeting) {
        return OrganizationTemplates.form(id, form, Vocabulary.ALL, errors, meeting);
    }

    private static Organization organization(UUID id, LockModeType lock) {
        var found = Optional.<Organization>ofNullable(Organization.findById(id, lock)).orElseThrow(NotFoundException::new);
        if (found.sameAsId != null) throw Sign.to("/desk/organizations/" + found.sameAsId);
        return found;
    }
}
