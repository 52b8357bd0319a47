package rs.nadzor.exchange;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.contract.Choice;
import rs.nadzor.contract.CitationDesk;
import rs.nadzor.contract.CitationForm;
import rs.nadzor.contract.CitationIntake;
import rs.nadzor.contract.Citing;
import rs.nadzor.contract.KeptFiles;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Texts;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** What each column holds and where the rows are from. What was chosen for rows of this kind before is chosen already. */
@Path("/desk/batches/{id}/columns")
@RolesAllowed("contributor")
public class ColumnPages {

    @Inject
    Guess guess;
    @Inject
    KeptFiles files;
    @Inject
    CitationDesk sources;
    @Inject
    CitationIntake citations;
    @Inject
    Viewer viewer;
    @Inject
    Forms forms;
    @Inject
    CurrentLanguage language;
    @Inject
    Clock clock;

    @CheckedTemplate(basePath = "exchange")
    static class Templates {
        static native TemplateInstance columns(Batch batch, List<ColumnRow> columns, ColumnsForm form, Citing citing, List<Choice> meanings,
                List<Mapping> remembered, Mapping used, FormErrors errors);
    }

    @GET
    @Transactional
    public TemplateInstance choose(@RestPath UUID id, @RestQuery UUID mapping) {
        Batch batch = mine(id);
        List<Mapping> remembered = Mapping.seen(batch.headings(), person().id());
        Mapping used = remembered.stream().filter(one -> mapping == null ? !batch.isMapped() && one.isFor(batch) : one.id.equals(mapping)).findFirst().orElse(null);
        ColumnsForm form = used != null ? new ColumnsForm(used.columns, batch.headed ? "yes" : "", used.ownerId.equals(person().id()) && used.name != null ? used.name : "",
                used.shared ? "yes" : "") : ColumnsForm.of(batch.isMapped() ? batch.meanings() : guess.of(batch), batch.headed);
        CitationForm citation = batch.citation == null ? CitationForm.BLANK : CitationForm.of(batch.citation);
        return page(batch, form, citation, used, forms.none());
    }

    /** One row goes on in the form that logs a deal, several in a preview. What a source says of itself is asked for before any transaction. */
    @POST
    public Response set(@RestPath UUID id, @BeanParam ColumnsForm form, @BeanParam CitationForm sent, @RestForm FileUpload file) {
        FormErrors refusedFile = forms.none();
        CitationForm citation = files.keep(sent, file, refusedFile);
        if (!citation.isFilling()) return QuarkusTransaction.requiringNew().call(() -> set(mine(id), form, citation, refusedFile));
        CitationForm filled = sources.filled(citation);
        return QuarkusTransaction.requiringNew().call(() -> Response.ok(page(mine(id), form, filled, null, refusedFile)).build());
    }

    private Response set(Batch batch, ColumnsForm form, CitationForm citation, FormErrors refusedFile) {
        FormErrors errors = forms.check(form, citation);
        citation.check(errors);
        List<Meaning> meanings = form.meanings(batch.width());
        form.check(meanings, errors);
        refusedFile.list().forEach(errors::add);
        if (errors.any()) return Response.status(422).entity(page(batch, form, citation, null, errors)).build();
        batch.headed = form.isHeaded() && batch.rows.size() > 1;
        batch.columns = new ArrayList<>(meanings.stream().map(Meaning::code).toList());
        batch.citation = citations.take(citation).orElse(null);
        Mapping.remember(batch, person(), form.name(), form.isShared(), clock.instant());
        return BatchPages.seeOther(batch.deals().size() == 1 && !batch.deals().get(0).isSettled() ? RowPages.page(batch.deals().get(0)) : Rows.page(batch.id));
    }

    private TemplateInstance page(Batch batch, ColumnsForm form, CitationForm citation, Mapping used, FormErrors errors) {
        ExchangeMessages messages = Texts.in(ExchangeMessages.class, language.get());
        List<Choice> meanings = Stream.of(Meaning.values()).map(meaning -> new Choice(meaning.code(), messages.meaning(meaning))).toList();
        return Templates.columns(batch, ColumnRow.of(batch, form.meanings(batch.width())), form, sources.of(citation), meanings,
                Mapping.seen(batch.headings(), person().id()), used, errors);
    }

    private Batch mine(UUID id) {
        return Batch.mine(id, person().id()).orElseThrow(NotFoundException::new);
    }

    private StaffPrincipal person() {
        return viewer.staff().orElseThrow();
    }
}
