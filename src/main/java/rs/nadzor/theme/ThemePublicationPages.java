package rs.nadzor.theme;

import java.net.URI;
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

import io.quarkus.qute.TemplateInstance;
import rs.nadzor.audit.Telling;
import rs.nadzor.edition.Editions;
import rs.nadzor.edition.WithdrawalKind;
import rs.nadzor.edition.Withdrawals;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Texts;
import rs.nadzor.submission.SubmissionPages;
import rs.nadzor.submission.SubmissionView;
import rs.nadzor.submission.SubmissionView.Lacking;
import rs.nadzor.submission.SubmissionView.Since;
import rs.nadzor.submission.Submittable;
import rs.nadzor.web.FormErrors;

/** A theme on its way to the public, and off it again. */
@Path("/desk/themes/{id: [0-9a-f-]{36}}")
public class ThemePublicationPages extends SubmissionPages {

    @Inject
    ThemePublication publication;
    @Inject
    Editions editions;
    @Inject
    ThemeHistory history;
    @Inject
    Withdrawals withdrawals;
    @Inject
    CurrentLanguage language;

    @Override
    protected Submittable kind() {
        return publication;
    }

    @Override
    protected SubmissionView view(UUID id, UUID reader) {
        Theme theme = Theme.whole(id);
        List<Lacking> lacking = theme.uncited().stream().map(entry -> new Lacking(entry.text().text(language.get()),
                publication.address(id) + "/entries/" + entry.id, null)).toList();
        Since since = editions.takenAt(theme.subject()).map(taken -> Since.of(taken, new Telling(history, id), List.of())).orElse(null);
        return SubmissionView.of(new SubmissionView.Head("themes", Texts.in(ThemeMessages.class, language.get()).themes(), theme.title(), id,
                theme.version, theme.isPublished(), false), theme.subject(), theme.revision(), lacking, since, reader);
    }

    @GET
    @Path("retraction")
    @RolesAllowed("editor")
    @Transactional
    public TemplateInstance retraction(@RestPath("id") UUID theme) {
        return ThemeTemplates.deskRetraction(published(Theme.whole(theme)), RetractionForm.BLANK, forms.none());
    }

    @POST
    @Path("retraction")
    @RolesAllowed("editor")
    @Transactional
    public Response retract(@RestPath("id") UUID theme, @BeanParam RetractionForm form) {
        Theme found = published(Theme.forDecision(theme));
        FormErrors errors = forms.check(form);
        if (form.reason().isEmpty()) errors.add("reasonSr", "withdrawal:reason_missing");
        if (errors.any()) return Response.status(422).entity(ThemeTemplates.deskRetraction(found, form, errors)).build();
        withdrawals.withdraw(found.subject(), WithdrawalKind.RETRACTION, form.reason(), person().name());
        flash.say("withdrawal:retracted");
        return Response.seeOther(URI.create(publication.address(theme))).build();
    }

    private static Theme published(Theme theme) {
        if (!theme.isPublished()) throw new NotFoundException();
        return theme;
    }
}
