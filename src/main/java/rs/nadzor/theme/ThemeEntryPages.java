package rs.nadzor.theme;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import rs.nadzor.contract.Choice;
import rs.nadzor.contract.CitationDesk;
import rs.nadzor.contract.CitationForm;
import rs.nadzor.contract.CitationIntake;
import rs.nadzor.contract.KeptFiles;
import rs.nadzor.draft.Presences;
import rs.nadzor.evidence.Citation;
import rs.nadzor.i18n.CurrentLanguage;
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

/** What a theme says by itself, about no deal: each with its form, where also its sources are named. */
@Path("/desk/themes/{theme: [0-9a-f-]{36}}/entries")
@RolesAllowed("contributor")
public class ThemeEntryPages {

    @Inject
    CitationDesk citations;
    @Inject
    CitationIntake intake;
    @Inject
    KeptFiles files;
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
    public TemplateInstance blank(@RestPath UUID theme) {
        return page(Theme.whole(theme), null, EntryForm.EMPTY, CitationForm.BLANK, forms.none(), Reconciliation.NONE);
    }

    @GET
    @Path("{entry: [0-9a-f-]{36}}")
    @Transactional
    public TemplateInstance show(@RestPath UUID theme, @RestPath UUID entry) {
        Theme whole = Theme.whole(theme);
        ThemeEntry found = whole.entry(entry).orElseThrow(NotFoundException::new);
        presences.open("/desk/themes/" + theme + "/entries/" + entry);
        return page(whole, found, EntryForm.of(found, language.formats(), whole.version), CitationForm.BLANK, forms.none(), Reconciliation.NONE);
    }

    @POST
    public Response add(@RestPath UUID theme, @BeanParam EntryForm form, @BeanParam CitationForm citation, @RestForm FileUpload file) {
        return save(theme, null, form, citation, file);
    }

    @POST
    @Path("{entry: [0-9a-f-]{36}}")
    public Response change(@RestPath UUID theme, @RestPath UUID entry, @BeanParam EntryForm form, @BeanParam CitationForm citation,
            @RestForm FileUpload file) {
        return save(theme, entry, form, citation, file);
    }

    @POST
    @Path("{entry: [0-9a-f-]{36}}/removal")
    @Transactional
    public Response remove(@RestPath UUID theme, @RestPath UUID entry) {
        Theme whole = Theme.forDecision(theme);
        whole.remove(whole.entry(entry).orElseThrow(NotFoundException::new));
        whole.changed(clock.instant(), person());
        flash.say("theme:entry_removed");
        return seeOther(theme, "");
    }

    /** Takes one source off an entry. */
    @POST
    @Path("{entry: [0-9a-f-]{36}}/citations/{citation: [0-9a-f-]{36}}/removal")
    @Transactional
    public Response uncite(@RestPath UUID theme, @RestPath UUID entry, @RestPath UUID citation) {
        Theme whole = Theme.forDecision(theme);
        ThemeEntry found = whole.entry(entry).orElseThrow(NotFoundException::new);
        if (!found.citations.removeIf(c -> c.citation.id.equals(citation))) throw new NotFoundException();
        whole.changed(clock.instant(), person());
        flash.say("theme:entry_saved");
        return seeOther(theme, "/entries/" + entry);
    }

    /** A file is kept, and proposals are asked for, before any transaction. */
    private Response save(UUID theme, UUID entry, EntryForm form, CitationForm typed, FileUpload file) {
        FormErrors refusedFile = forms.none();
        CitationForm kept = files.keep(typed, file, refusedFile);
        CitationForm citation = kept.isFilling() ? citations.filled(kept) : kept;
        return QuarkusTransaction.joiningExisting().call(() -> {
            Theme whole = Theme.forDecision(theme);
            Optional<ThemeEntry> there = entry == null ? Optional.empty() : whole.entry(entry);
            Decisions decided = Decisions.sent();
            AsRead read = there.map(found -> new AsRead(whole, found, Typed.number(form.version()), phrases)).orElse(null);
            if (citation.isFilling()) return again(200, whole, there, refused(form, read, decided), citation, refusedFile);
            FormErrors errors = forms.check(form, citation);
            refusedFile.list().forEach(errors::add);
            form.check(errors);
            citation.check(errors);
            decided.check(errors);
            if (entry != null && there.isEmpty()) errors.add("", "theme:entry_gone");
            if (errors.any()) return again(422, whole, there, refused(form, read, decided), citation, errors);
            Overlap<EntryForm> overlap = read == null ? new Overlap<>(form, Reconciliation.NONE)
                    : Overlap.of(form, read.entryForm(language.formats()), EntryForm.of(there.get(), language.formats(), whole.version), whole.version,
                            AsRead.TOGETHER, decided, read);
            overlap.form().check(errors);
            if (!overlap.isSettled(errors)) return again(overlap.isDisputed() ? 409 : 422, whole, there, overlap, citation, errors);
            ThemeEntry saved = there.orElseGet(() -> fresh(whole));
            EntryForm before = EntryForm.of(saved, language.formats(), whole.version);
            overlap.form().applyTo(saved);
            boolean differs = !EntryForm.of(saved, language.formats(), whole.version).equals(before);
            saved.persist();
            Optional<Citation> cited = intake.take(citation);
            boolean oldSources = differs && cited.isEmpty() && !saved.citations.isEmpty();
            cited.ifPresent(saved::cite);
            whole.changed(clock.instant(), person());
            flash.say(oldSources ? "part:saved_old_sources" : "theme:entry_saved");
            return seeOther(theme, "#" + saved.anchor());
        });
    }

    private static ThemeEntry fresh(Theme theme) {
        ThemeEntry entry = new ThemeEntry();
        entry.theme = theme;
        entry.position = theme.entries.stream().mapToInt(one -> one.position + 1).max().orElse(0);
        theme.entries.add(entry);
        return entry;
    }

    private Overlap<EntryForm> refused(EntryForm form, AsRead read, Decisions decided) {
        return read == null ? new Overlap<>(form, Reconciliation.NONE)
                : Overlap.refused(form, read.entryForm(language.formats()), AsRead.TOGETHER, decided, read);
    }

    private Response again(int status, Theme theme, Optional<ThemeEntry> entry, Overlap<EntryForm> met, CitationForm citation, FormErrors errors) {
        return Response.status(status).entity(page(theme, entry.orElse(null), met.form(), citation, errors, met.meeting())).build();
    }

    private TemplateInstance page(Theme theme, ThemeEntry entry, EntryForm form, CitationForm citation, FormErrors errors, Reconciliation meeting) {
        List<Choice> kinds = Stream.of(EntryKind.values()).map(kind -> new Choice(kind.code(), phrases.of("publictheme:kind", kind.code()))).toList();
        return ThemeTemplates.deskEntry(theme, entry, form, kinds, citations.of(citation), errors, meeting);
    }

    private String person() {
        return viewer.staff().map(StaffPrincipal::name).orElse("");
    }

    private static Response seeOther(UUID theme, String rest) {
        return Response.seeOther(URI.create("/desk/themes/" + theme + rest)).build();
    }
}
