package rs.nadzor.evidence;

import io.quarkus.narayana.jta.QuarkusTransaction;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import rs.nadzor.audit.LastChange;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.list.NamedLists;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Paging;

/** The desk's sources: a list, one source, its form. */
@Path("/desk/sources")
@RolesAllowed("reader")
public class SourcePages {

    private static final int ROWS = 50;

    @Inject
    Forms forms;
    @Inject
    Event<SourceChanged> changed;
    @Inject
    Flash flash;
    @Inject
    CurrentLanguage language;
    @Inject
    NamedLists lists;
    @Inject
    CopyIntake copies;
    @Inject
    Clock clock;

    @GET
    @Transactional
    public TemplateInstance list(@BeanParam SourceFilter filter, UriInfo address) {
        var kept = lists.of("sources", filter.criteria(language.get()));
        return EvidenceTemplates.list(filter.page(Paging.of(address, ROWS)), filter, kept, SourceKind.values());
    }

    @GET
    @Path("new")
    @RolesAllowed("contributor")
    public TemplateInstance blank() {
        return form(null, SourceForm.EMPTY, forms.none());
    }

    @POST
    @RolesAllowed("contributor")
    @Transactional
    public Response create(@BeanParam SourceForm form, @RestForm FileUpload file) {
        var errors = check(form);
        if (errors.any()) return refused(null, form, errors);
        var source = new Source();
        form.applyTo(source);
        source.persist();
        copies.take(source, file, errors);
        if (errors.any()) {
            QuarkusTransaction.setRollbackOnly();
            return refused(null, form, errors);
        }
        return saved(source);
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance show(@RestPath UUID id) {
        return EvidenceTemplates.source(SourceView.of(source(id, LockModeType.NONE)), forms.none());
    }

    @GET
    @Path("{id}/edit")
    @RolesAllowed("contributor")
    @Transactional
    public TemplateInstance edit(@RestPath UUID id) {
        return form(id, SourceForm.of(source(id, LockModeType.NONE), language.formats()), forms.none());
    }

    @POST
    @Path("{id}")
    @RolesAllowed("contributor")
    @Transactional
    public Response change(@RestPath UUID id, @BeanParam SourceForm form) {
        var source = source(id, LockModeType.PESSIMISTIC_WRITE);
        var errors = check(form);
        if (form.isOvertaken(source)) {
            var last = LastChange.of("source", id);
            errors.add("", "evidence:overtaken", last.map(LastChange::actor).orElse("?"));
            return Response.status(409).entity(form(id, form.against(source), errors)).build();
        }
        if (errors.any()) return refused(id, form, errors);
        form.applyTo(source);
        Source.flush();
        changed.fire(new SourceChanged(id));
        return saved(source);
    }

    private FormErrors check(SourceForm form) {
        var errors = forms.check(form);
        form.check(errors, LocalDate.now(clock));
        return errors;
    }

    private Response saved(Source source) {
        flash.say("evidence:source_saved");
        return Response.seeOther(URI.create("/desk/sources/" + source.id)).build();
    }

    private static Response refused(UUID id, SourceForm form, FormErrors errors) {
        return Response.status(422).entity(form(id, form, errors)).build();
    }

    private static TemplateInstance form(UUID id, SourceForm form, FormErrors errors) {
        return EvidenceTemplates.form(id, form, SourceKind.values(), errors);
    }

    static Source source(UUID id, LockModeType lock) {
        return Optional.<Source>ofNullable(Source.findById(id, lock)).orElseThrow(NotFoundException::new);
    }
}
