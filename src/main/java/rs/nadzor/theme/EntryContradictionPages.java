package rs.nadzor.theme;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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

import io.quarkus.qute.TemplateInstance;
import rs.nadzor.contract.Choice;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** What contradicts one entry of a theme: recorded by a person, with a reason, and taken back. */
@Path("/desk/themes/{theme: [0-9a-f-]{36}}/entries/{entry: [0-9a-f-]{36}}/contradictions")
@RolesAllowed("contributor")
public class EntryContradictionPages {

    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    CurrentLanguage language;
    @Inject
    Viewer viewer;
    @Inject
    Clock clock;

    @GET
    @Transactional
    public TemplateInstance show(@RestPath UUID theme, @RestPath UUID entry) {
        Theme whole = Theme.whole(theme);
        return page(whole, found(whole, entry), EntryContradictionForm.BLANK, forms.none());
    }

    @POST
    @Transactional
    public Response record(@RestPath UUID theme, @RestPath UUID entry, @BeanParam EntryContradictionForm form) {
        Theme whole = Theme.forDecision(theme);
        ThemeEntry one = found(whole, entry);
        Optional<ThemeEntry> other = whole.entries.stream().filter(it -> it != one && it.id.toString().equals(form.other())).findFirst();
        FormErrors errors = forms.check(form);
        if (other.isEmpty()) errors.add("other", "theme:other_missing");
        if (form.reason().isEmpty()) errors.add("reasonSr", "part:contradiction_reason_missing");
        if (errors.any()) return Response.status(422).entity(page(whole, one, form, errors)).build();
        whole.contradict(one, other.get(), form.reason());
        return saved(whole, one, "theme:entry_saved");
    }

    @POST
    @Path("{other: [0-9a-f-]{36}}/removal")
    @Transactional
    public Response remove(@RestPath UUID theme, @RestPath UUID entry, @RestPath UUID other) {
        Theme whole = Theme.forDecision(theme);
        ThemeEntry one = found(whole, entry);
        whole.contradictions.remove(whole.between(one, found(whole, other)).orElseThrow(NotFoundException::new));
        return saved(whole, one, "theme:entry_removed");
    }

    private Response saved(Theme theme, ThemeEntry entry, String said) {
        theme.changed(clock.instant(), viewer.staff().map(StaffPrincipal::name).orElse(""));
        flash.say(said);
        return Response.seeOther(URI.create("/desk/themes/" + theme.id + "#" + entry.anchor())).build();
    }

    private TemplateInstance page(Theme theme, ThemeEntry entry, EntryContradictionForm form, FormErrors errors) {
        List<Choice> others = theme.entries.stream().filter(it -> it != entry)
                .map(it -> new Choice(it.id.toString(), line(it))).toList();
        return ThemeTemplates.deskContradictions(theme, entry, form, others, theme.contradictionsOf(entry), errors);
    }

    private String line(ThemeEntry entry) {
        String by = entry.saidBy().text(language.get()), text = entry.text().text(language.get());
        return by.isEmpty() ? text : by + ": " + text;
    }

    private static ThemeEntry found(Theme theme, UUID entry) {
        return theme.entry(entry).orElseThrow(NotFoundException::new);
    }
}
