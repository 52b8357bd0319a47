package rs.nadzor.contract;

import java.net.URI;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.draft.Presences;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.Decisions;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Overlap;
import rs.nadzor.web.Reconciliation;
import rs.nadzor.web.Reconciliation.Author;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** How any part of a deal is shown, saved and removed at the desk; the pages of each part say only which. */
@ApplicationScoped
class PartDesk {

    @Inject
    PartEdits edits;
    @Inject
    CitationDesk citations;
    @Inject
    KeptFiles files;
    @Inject
    Presences presences;
    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    CurrentLanguage language;
    @Inject
    Viewer viewer;

    /** A new part, with the deal's last source pinned. */
    TemplateInstance blank(PartKind kind, UUID contract) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Contract deal = Changes.found(contract);
            return kind.blank(edits.showing()).page(page(kind, deal, null, citations.pinned(deal)));
        });
    }

    TemplateInstance show(PartKind kind, UUID contract, UUID part) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Contract deal = Changes.found(contract);
            PartForm form = kind.filled(Parts.one(kind.of(deal), part), edits.showing());
            presences.open("/desk/contracts/" + contract + "/" + kind.path() + "/" + part);
            return form.page(page(kind, deal, part, citations.blank(deal)));
        });
    }

    /** @param part null for a new one, which overwrites nobody's work and so needs no version */
    Response save(PartKind kind, UUID contract, UUID part, PartForm entered, CitationForm typed, FileUpload file) {
        PartForm form = entered.by(viewer.staff().map(StaffPrincipal::name).orElse(""));
        FormErrors refusedFile = forms.none();
        CitationForm citation = files.keep(typed, file, refusedFile);
        Decisions decided = Decisions.sent();
        if (citation.isFilling()) return again(200, kind, contract, part, deal -> edits.refused(kind, deal, part, form, decided), citations.filled(citation), refusedFile);
        FormErrors errors = check(form, contract, part, citation, decided);
        refusedFile.list().forEach(errors::add);
        if (errors.any()) return again(422, kind, contract, part, deal -> edits.refused(kind, deal, part, form, decided), citation, errors);
        try {
            PartEdits.Saved saved = edits.save(kind, contract, part, form, citation, decided);
            flash.say(saved.oldSources() ? "part:saved_old_sources" : "part:part_saved");
            return seeOther(contract, "#" + saved.part().placeKind() + "-" + saved.part().id);
        } catch (Overlap.Unsettled unsettled) {
            return again(unsettled.status(), kind, contract, part, deal -> unsettled.overlap(), citation, unsettled.in(errors));
        } catch (PartEdits.Gone gone) {
            return anew(kind, contract, form, citation, gone.by());
        }
    }

    Response remove(PartKind kind, UUID contract, UUID part, String version) {
        edits.remove(kind, contract, part, Entered.version(version));
        flash.say("part:part_removed");
        return seeOther(contract, "");
    }

    private FormErrors check(PartForm form, UUID contract, UUID part, CitationForm citation, Decisions decided) {
        FormErrors errors = forms.check((Record) form, citation);
        form.check(errors);
        citation.check(errors);
        decided.check(errors);
        QuarkusTransaction.joiningExisting().run(() -> form.check(Changes.found(contract), part, errors));
        return errors;
    }

    private Response again(int status, PartKind kind, UUID contract, UUID part, Function<Contract, Overlap<?>> overlap,
            CitationForm citation, FormErrors errors) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Contract deal = Changes.found(contract);
            Overlap<?> met = overlap.apply(deal);
            PartForm form = (PartForm) met.form();
            // An error elsewhere does not make the person have read what others wrote meanwhile; being shown it does.
            int version = part == null ? deal.version : Entered.version(form.version());
            return Response.status(status).entity(form.page(page(kind, deal, version, part, citations.of(citation, deal), errors, met.meeting(), null))).build();
        });
    }

    /** The part is gone: what was typed stays, and saving it makes a new one. */
    private Response anew(PartKind kind, UUID contract, PartForm form, CitationForm citation, Author remover) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Contract deal = Changes.found(contract);
            return Response.status(409).entity(form.page(page(kind, deal, deal.version, null, citations.of(citation, deal), forms.none(),
                    Reconciliation.NONE, remover))).build();
        });
    }

    private PartPage page(PartKind kind, Contract deal, UUID part, Citing citing) {
        return page(kind, deal, deal.version, part, citing, forms.none(), Reconciliation.NONE, null);
    }

    private PartPage page(PartKind kind, Contract deal, int version, UUID part, Citing citing, FormErrors errors,
            Reconciliation meeting, Author remover) {
        List<Line> others = new PartText(language.get()).lines(kind, deal, new Notes(deal));
        return new PartPage(kind, deal.id, version, deal.title(), part, others, citing, errors, meeting, remover);
    }

    static Response seeOther(UUID contract, String anchor) {
        return Response.seeOther(URI.create("/desk/contracts/" + contract + anchor)).build();
    }
}
