package rs.nadzor.exchange;

import java.net.URI;
import java.time.Clock;
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

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.job.Errands;
import rs.nadzor.job.Standing;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** Rows of a spreadsheet become deals: pasted, shown as what they would become, mended, saved. Each person sees the own ones. */
@Path("/desk/batches")
@RolesAllowed("contributor")
public class BatchPages {

    /** So many are listed; so many rows are mended at a time, as a form holds no more fields than one can overlook. */
    private static final int LISTED = 20, MENDED = 10;

    @Inject
    Preview preview;
    @Inject
    Rows rows;
    @Inject
    Errands errands;
    @Inject
    Viewer viewer;
    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance batches(PasteForm form, List<BatchLine> batches, List<Mapping> mappings, UUID person, FormErrors errors);

        static native TemplateInstance batch(Batch batch, List<Candidate> good, List<Candidate> bad, List<Candidate> later, Standing standing);
    }

    @GET
    @Transactional
    public TemplateInstance list() {
        return list(PasteForm.BLANK, forms.none());
    }

    @POST
    @Transactional
    public Response paste(@BeanParam PasteForm form) {
        List<Line> lines = form.lines();
        FormErrors errors = forms.none();
        form.check(lines, errors);
        if (errors.any()) return Response.status(422).entity(list(form, errors)).build();
        Batch batch = Batch.of(form.text(), lines, person(), clock.instant());
        if (batch.isMapped()) flash.say("exchange:pasted_before");
        return seeOther(batch.isMapped() ? Rows.page(batch.id) : Rows.page(batch.id) + "/columns");
    }

    @GET
    @Path("{id}")
    @Transactional
    public Response show(@RestPath UUID id) {
        Batch batch = mine(id);
        if (!batch.isMapped()) return seeOther(Rows.page(id) + "/columns");
        Standing standing = errands.standing(Rows.NAME, id);
        List<Candidate> open = standing.isAtIt() ? List.of() : preview.of(batch, batch.open());
        List<Candidate> bad = open.stream().filter(candidate -> !candidate.isGood()).toList();
        int first = Math.min(MENDED, bad.size());
        return Response.ok(Templates.batch(batch, open.stream().filter(Candidate::isGood).toList(), bad.subList(0, first),
                bad.subList(first, bad.size()), standing)).build();
    }

    /** Saves the good rows; each has a transaction of its own, this has none. */
    @POST
    @Path("{id}/deals")
    public Response save(@RestPath UUID id) {
        QuarkusTransaction.requiringNew().run(() -> mine(id));
        errands.send(rows.of(id));
        return seeOther(Rows.page(id));
    }

    /** Keeps what was mended in rows that are not saved yet. */
    @POST
    @Path("{id}/rows")
    @Transactional
    public Response mend(@RestPath UUID id, @BeanParam MendForm form) {
        form.applyTo(mine(id), clock.instant());
        return seeOther(Rows.page(id));
    }

    private TemplateInstance list(PasteForm form, FormErrors errors) {
        return Templates.batches(form, BatchLine.of(person().id(), LISTED), Mapping.seenBy(person().id()), person().id(), errors);
    }

    private Batch mine(UUID id) {
        return Batch.mine(id, person().id()).orElseThrow(NotFoundException::new);
    }

    private StaffPrincipal person() {
        return viewer.staff().orElseThrow();
    }

    static Response seeOther(String page) {
        return Response.seeOther(URI.create(page)).build();
    }
}
