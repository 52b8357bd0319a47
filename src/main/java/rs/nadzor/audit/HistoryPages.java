package rs.nadzor.audit;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
        Remembered kind = kind();
        History head = kind.head(record);
        Paging.Page<Deed> page = chronicle(kind, record).page(Paging.of(address, ROWS));
        RowWords words = kind.words(page.rows());
        return HistoryTemplates.list(head, new Paging.Page<>(page.rows().stream().map(deed -> told(kind, record, deed, words)).toList(), page.next()));
    }

    @GET
    @Path("{deed}")
    @Transactional
    public TemplateInstance show(@RestPath("id") UUID record, @RestPath long deed) {
        Remembered kind = kind();
        return page(kind, record, found(kind, record, deed), ReversalForm.BLANK, List.of(), forms.none());
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
        Deed deed = found(kind, record, id);
        if (errors.any()) return Response.status(422).entity(page(kind, record, deed, form, List.of(), errors)).build();
        Reversal reversal = reversal(kind, deed);
        if (!reversal.isPossible(kind.root())) throw new NotFoundException();
        RowWords words = kind.words(List.of(deed));
        List<Told.Clash> clashes = new ArrayList<>(reversal.conflicts().stream().map(words::clash).toList());
        clashes.addAll(kind.clashes(record, deed));
        if (!clashes.isEmpty()) return Response.status(409).entity(page(kind, record, deed, form, clashes, errors)).build();
        reversal.apply(Set.of());
        reversal.record(kind.root(), record, form.reason().strip());
        kind.taken(record);
        flash.say("history:was_reverted");
        return Response.seeOther(URI.create(kind.head(record).address() + "/history")).build();
    }

    private TemplateInstance page(Remembered kind, UUID record, Deed deed, ReversalForm form, List<Told.Clash> clashes, FormErrors errors) {
        return HistoryTemplates.one(kind.head(record), told(kind, record, deed, kind.words(List.of(deed))), form, clashes, errors);
    }

    private static Told told(Remembered kind, UUID record, Deed deed, RowWords words) {
        List<Told.Matter> matters = deed.events().stream().filter(event -> !event.isErased()).map(words::matter).flatMap(Optional::stream).toList();
        return new Told(deed.id(), deed.actor(), deed.at(), deed.isErased(), reversal(kind, deed).isPossible(kind.root()), matters);
    }

    private static Deed found(Remembered kind, UUID record, long id) {
        return chronicle(kind, record).deed(id).orElseThrow(NotFoundException::new);
    }

    private static Chronicle chronicle(Remembered kind, UUID record) {
        Set<String> tables = new TreeSet<>(kind.keys().keySet());
        tables.addAll(kind.told());
        tables.add("reversal");
        return new Chronicle(kind.root(), record, kind.owner(), tables, kind.beside(record));
    }

    private static Reversal reversal(Remembered kind, Deed deed) {
        return new Reversal(deed, kind.keys(), kind.ignored());
    }
}
