package rs.nadzor.bulk;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.account.Colleagues;
import rs.nadzor.contract.Choice;
import rs.nadzor.contract.ContractFilter;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.job.Errands;
import rs.nadzor.job.Standing;
import rs.nadzor.web.Criteria;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Typed;
import rs.nadzor.web.Viewer;

/** Many deals changed at once, by whoever may change one: what to change, what that would do, and doing it. */
@Path("/desk/contracts/bulk")
@RolesAllowed("contributor")
public class BulkPages {

    @Inject
    BulkEdits edits;
    @Inject
    Errands errands;
    @Inject
    Viewer viewer;
    @Inject
    Forms forms;
    @Inject
    Clock clock;
    @Inject
    CurrentLanguage language;

    @CheckedTemplate(basePath = "bulk")
    static class Templates {
        static native TemplateInstance form(Chosen chosen, BulkForm form, List<Choice> people, FormErrors errors);

        /** @param id of the change that would be ordered */
        static native TemplateInstance preview(Chosen chosen, BulkForm form, BulkPreview preview, UUID id);

        static native TemplateInstance change(BulkChange change, Criteria criteria, BulkForm form, Standing standing, List<LeftOut> leftOut);
    }

    /** From the list of deals: those ticked there, or all of it. */
    @GET
    @Transactional
    public Response choose(@RestQuery String all, @RestQuery String query, @RestQuery List<String> deal) {
        BulkForm form = BulkForm.of(all, query, deal == null ? "" : String.join(" ", deal));
        Chosen chosen = Chosen.of(form, language.get());
        FormErrors errors = check(chosen);
        return form(errors.any() ? 422 : 200, chosen, form, errors);
    }

    @POST
    @Path("preview")
    @Transactional
    public Response preview(@BeanParam BulkForm form) {
        Chosen chosen = Chosen.of(form, language.get());
        BulkEdit edit = form.edit();
        FormErrors errors = check(chosen);
        form.check(edit, errors);
        if (errors.any()) return form(422, chosen, form, errors);
        return Response.ok(Templates.preview(chosen, form, BulkPreview.of(chosen.ids(), edit), UUID.randomUUID())).build();
    }

    /** Each deal has a transaction of its own: this has none. Sent a second time, it shows what the first did. */
    @POST
    public Response change(@BeanParam BulkForm form) {
        Optional<Response> refused = QuarkusTransaction.requiringNew().call(() -> order(form));
        if (refused.isPresent()) return refused.get();
        UUID change = Typed.id(form.id()).orElseThrow();
        errands.send(edits.of(change));
        return Response.seeOther(URI.create(BulkEdits.page(change))).build();
    }

    /** How far a change is, and in the end what became of it. It is shown to whoever ordered it. */
    @GET
    @Path("{id}")
    @Transactional
    public TemplateInstance show(@RestPath UUID id) {
        BulkChange change = mine(id);
        List<LeftOut> leftOut = LeftOut.of(change);
        Criteria criteria = ContractFilter.of(Criteria.read(change.list)).criteria(language.get());
        String again = leftOut.stream().filter(LeftOut::isThere).map(it -> it.deal().toString()).collect(Collectors.joining(" "));
        return Templates.change(change, criteria, BulkForm.of(change, again), errands.standing(BulkEdits.NAME, id), leftOut);
    }

    /** Goes on where a node was killed or a failure ended it. */
    @POST
    @Path("{id}/continuation")
    public Response goOn(@RestPath UUID id) {
        QuarkusTransaction.requiringNew().run(() -> mine(id));
        errands.send(edits.of(id));
        return Response.seeOther(URI.create(BulkEdits.page(id))).build();
    }

    private Optional<Response> order(BulkForm form) {
        Optional<BulkChange> ordered = Typed.id(form.id()).flatMap((UUID id) -> BulkChange.<BulkChange>findByIdOptional(id));
        if (ordered.isPresent()) {
            mine(ordered.get().id);
            return Optional.empty();
        }
        Chosen chosen = Chosen.of(form.of(form.deals()), language.get());
        BulkEdit edit = form.edit();
        FormErrors errors = check(chosen);
        form.check(edit, errors);
        if (errors.any()) return Optional.of(form(422, chosen, form, errors));
        BulkChange.order(Typed.id(form.id()).orElseThrow(BadRequestException::new), edit, chosen.criteria().query(), DealAsRead.read(form.deals()),
                viewer.staff().orElseThrow(), clock.instant());
        return Optional.empty();
    }

    private BulkChange mine(UUID id) {
        return BulkChange.<BulkChange>findByIdOptional(id).filter(change -> change.madeBy.equals(viewer.staff().orElseThrow().id()))
                .orElseThrow(NotFoundException::new);
    }

    private FormErrors check(Chosen chosen) {
        FormErrors errors = forms.none();
        if (chosen.ids().isEmpty()) errors.add("", "bulk:none_chosen");
        if (chosen.isTooMany()) errors.add("", "bulk:too_many", String.valueOf(Chosen.MOST));
        return errors;
    }

    private static Response form(int status, Chosen chosen, BulkForm form, FormErrors errors) {
        List<Choice> people = Choice.people(Colleagues.workers());
        return Response.status(status).entity(Templates.form(chosen, form, people, errors)).build();
    }
}
