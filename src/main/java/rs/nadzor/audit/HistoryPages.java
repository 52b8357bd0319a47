package rs.nadzor.audit;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;

import io.quarkus.qute.TemplateInstance;

import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Paging;

/**
 * The pages of the history of any record: what was done to it, by whom and when, and one deed of these, to be taken back.
 * A feature extends it at an address of its own, with {@code id} in it.
 */
@RolesAllowed("reader")
public abstract class HistoryPages {
    private static final int ROWS = 30;

    @Inject
    Forms forms;
    @Inject
    Flash flash;

    protected abstract Remembered kind();

    @GET
    @Transactional
    public TemplateInstance list(@RestPath("id") UUID record, UriInfo address) {
        History head = kind().head(record);
        return HistoryTemplates.list(head, new Telling(kind(), record).page(Paging.of(address, ROWS)));
    }

    @GET
    @Path("{deed}")
    @Transactional
    public TemplateInstance show(@RestPath("id") UUID record, @RestPath long deed) {
        Telling telling = new Telling(kind(), record);
        return page(telling, found(telling, deed), ReversalForm.BLANK, List.of(), forms.none());
    }

    /** Nothing is taken back where somebody has changed the same since: both are shown. */
    @POST
    @Path("{deed}/reversal")
    @RolesAllowed("contributor")
    @Transactional
    public Response revert(@RestPath("id") UUID record, @RestPath("deed") long id, @BeanParam ReversalForm form) {
        Remembered kind = kind();
        FormErrors errors = forms.check(form);
        kind.lock(record);
        Telling telling = new Telling(kind, record);
        Deed deed = found(telling, id);
        if (errors.any()) return Response.status(422).entity(page(telling, deed, form, List.of(), errors)).build();
        Reversal reversal = telling.reversal(deed);
        if (!reversal.isPossible(kind.root())) throw new NotFoundException();
        RowWords words = kind.words(List.of(deed));
        List<Told.Clash> clashes = new ArrayList<>(reversal.conflicts().stream().map(words::clash).toList());
        clashes.addAll(kind.clashes(record, deed));
        if (!clashes.isEmpty()) return Response.status(409).entity(page(telling, deed, form, clashes, errors)).build();
        reversal.apply(Set.of());
        reversal.record(kind.root(), record, form.reason().strip());
        kind.taken(record);
        flash.say("history:was_reverted");
        return Response.seeOther(URI.create(kind.head(record).address() + "/history")).build();
    }

    private static TemplateInstance page(Telling telling, Deed deed, ReversalForm form, List<Told.Clash> clashes, FormErrors errors) {
        return HistoryTemplates.one(telling.kind().head(telling.record()), telling.told(deed), form, clashes, errors);
    }

    private static Deed found(Telling telling, long id) {
        return telling.deed(id).orElseThrow(NotFoundException::new);
    }
}
