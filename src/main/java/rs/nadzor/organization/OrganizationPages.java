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
import rs.nadzor.audit.LastChange;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.list.NamedLists;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Paging;

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
    Flash flash;
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
        return form(null, OrganizationForm.EMPTY, forms.none());
    }

    @POST
    @RolesAllowed("contributor")
    @Transactional
    public Response create(@BeanParam OrganizationForm form) {
        var errors = check(null, form);
        if (errors.any()) return refused(null, form, errors);
        var organization = new Organization();
        form.applyTo(organization, language.get());
        return saved(organization.add(), form);
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance show(@RestPath UUID id) {
        return OrganizationTemplates.organization(OrganizationView.of(organization(id, LockModeType.NONE)));
    }

    @GET
    @Path("{id}/edit")
    @RolesAllowed("contributor")
    @Transactional
    public TemplateInstance edit(@RestPath UUID id) {
        var organization = organization(id, LockModeType.NONE);
        var parent = organization.parent == null ? "" : organization.parent.name().text(language.get());
        return form(id, OrganizationForm.of(organization, parent), forms.none());
    }

    @POST
    @Path("{id}")
    @RolesAllowed("contributor")
    @Transactional
    public Response change(@RestPath UUID id, @BeanParam OrganizationForm form) {
        var organization = organization(id, LockModeType.PESSIMISTIC_WRITE);
        var errors = check(id, form);
        if (form.isOvertaken(organization)) {
            var last = LastChange.of("organization", id);
            errors.add("", "organization:overtaken", last.map(LastChange::actor).orElse("?"));
            return Response.status(409).entity(form(id, form.against(organization), errors)).build();
        }
        if (errors.any()) return refused(id, form, errors);
        var before = organization.search;
        form.applyTo(organization, language.get());
        Organization.flush();
        changed.fire(new OrganizationChanged(id, before, organization.search));
        return saved(organization, form);
    }

    private FormErrors check(UUID id, OrganizationForm form) {
        Organization.takeTurns();
        var errors = forms.check(form);
        form.check(id, errors);
        return errors;
    }

    private Response saved(Organization organization, OrganizationForm form) {
        flash.say(form.hasDoubtfulNumber() ? "organization:saved_with_doubt" : "organization:saved");
        return Response.seeOther(URI.create("/desk/organizations/" + organization.id)).build();
    }

    private static Response refused(UUID id, OrganizationForm form, FormErrors errors) {
        return Response.status(422).entity(form(id, form, errors)).build();
    }

    private static TemplateInstance form(UUID id, OrganizationForm form, FormErrors errors) {
        return OrganizationTemplates.form(id, form, Vocabulary.ALL, errors);
    }

    private static Organization organization(UUID id, LockModeType lock) {
        return Optional.<Organization>ofNullable(Organization.findById(id, lock)).orElseThrow(NotFoundException::new);
    }
}
