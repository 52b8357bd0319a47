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
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import rs.nadzor.draft.Presences;
import rs.nadzor.evidence.proposal.Offers;
import rs.nadzor.evidence.proposal.ProposalResource;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.list.NamedLists;
import rs.nadzor.restriction.Looking;
import rs.nadzor.web.Decisions;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Overlap;
import rs.nadzor.web.Paging;
import rs.nadzor.web.Phrases;
import rs.nadzor.web.Reconciliation;
import rs.nadzor.web.Typed;

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
    Presences presences;
    @Inject
    Looking restrictions;
    @Inject
    Flash flash;
    @Inject
    Phrases phrases;
    @Inject
    CurrentLanguage language;
    @Inject
    NamedLists lists;
    @Inject
    CopyIntake copies;
    @Inject
    ProposalResource proposals;
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
        return form(null, SourceForm.EMPTY, forms.none(), Reconciliation.NONE);
    }

    /** Fills what is blank with what address and file say of themselves; a browser does not send a file back, so it is chosen anew. */
    @POST
    @Path("new")
    @RolesAllowed("contributor")
    public TemplateInstance propose(@BeanParam SourceForm form, @RestForm FileUpload file) throws IOException {
        var offers = proposals.of(form.address(), file);
        var errors = forms.none();
        if (CopyIntake.isGiven(file)) errors.add(CopyIntake.FIELD, "evidence:choose_again");
        return EvidenceTemplates.form(null, form.filled(offers), SourceKind.values(), offers, errors, Reconciliation.NONE);
    }

    @POST
    @RolesAllowed("contributor")
    @Transactional
    public Response create(@BeanParam SourceForm form, @RestForm FileUpload file) {
        var errors = check(form);
        if (errors.any()) return refused(422, null, new Overlap<>(form, Reconciliation.NONE), errors);
        var source = new Source();
        form.applyTo(source);
        source.persist();
        copies.take(source, file, errors);
        if (errors.any()) {
            QuarkusTransaction.setRollbackOnly();
            return refused(422, null, new Overlap<>(form, Reconciliation.NONE), errors);
        }
        return saved(source, "evidence:source_saved");
    }

    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance show(@RestPath UUID id) {
        presences.look("/desk/sources/" + id);
        restrictions.look(SourceRestriction.KIND, id);
        return EvidenceTemplates.source(SourceView.of(source(id, LockModeType.NONE)), forms.none());
    }

    @GET
    @Path("{id}/edit")
    @RolesAllowed("contributor")
    @Transactional
    public TemplateInstance edit(@RestPath UUID id) {
        var source = source(id, LockModeType.NONE);
        presences.open("/desk/sources/" + id);
        return form(id, SourceForm.of(source, language.formats()), forms.none(), Reconciliation.NONE);
    }

    @POST
    @Path("{id}")
    @RolesAllowed("contributor")
    @Transactional
    public Response change(@RestPath UUID id, @BeanParam SourceForm typed) {
        var source = source(id, LockModeType.PESSIMISTIC_WRITE);
        var read = new AsRead(source, Typed.number(typed.version()), language.formats(), phrases);
        var decided = Decisions.sent();
        var errors = check(typed);
        decided.check(errors);
        if (errors.any()) return refused(422, id, Overlap.refused(typed, read.form(), AsRead.TOGETHER, decided, read), errors);
        var overlap = Overlap.of(typed, read.form(), SourceForm.of(source, language.formats()), source.version, AsRead.TOGETHER,
            decided, read);
        overlap.form().check(errors, LocalDate.now(clock));
        if (!overlap.isSettled(errors)) return refused(overlap.isDisputed() ? 409 : 422, id, overlap, errors);
        overlap.form().applyTo(source);
        Source.flush();
        changed.fire(new SourceChanged(id));
        return saved(source, overlap.meeting().any() ? "merge:saved" : "evidence:source_saved");
    }

    private FormErrors check(SourceForm form) {
        var errors = forms.check(form);
        form.check(errors, LocalDate.now(clock));
        return errors;
    }

    private Response saved(Source source, String said) {
        flash.say(said);
        return Response.seeOther(URI.create("/desk/sources/" + source.id)).build();
    }

    private static Response refused(int status, UUID id, Overlap<SourceForm> overlap, FormErrors errors) {
        return Response.status(status).entity(form(id, overlap.form(), errors, overlap.meeting())).build();
    }

    private static TemplateInstance form(UUID id, SourceForm form, FormErrors errors, Reconciliation meeting) {
        return EvidenceTemplates.form(id, form, SourceKind.values(), Offers.NONE, errors, meeting);
    }

    static Source source(UUID id, LockModeType lock) {
        return Optional.<Source>ofNullable(Source.findById(id, lock)).orElseThrow(NotFoundException::new);
    }
}
