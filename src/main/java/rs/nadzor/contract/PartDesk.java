package rs.nadzor.contract;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.multipart.FileUpload;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.ErrorPage;
import rs.nadzor.web.Flash;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** How any part of a deal is shown, saved and removed at the desk; the pages of each part say only which. */
@ApplicationScoped
class PartDesk {

    @Inject
    Changes changes;
    @Inject
    CitationIntake citations;
    @Inject
    SearchProofs proofs;
    @Inject
    KeptFiles files;
    @Inject
    Forms forms;
    @Inject
    Flash flash;
    @Inject
    ErrorPage errorPage;
    @Inject
    CurrentLanguage language;
    @Inject
    Viewer viewer;
    @Inject
    Clock clock;

    /** A new part, with the deal's last source pinned. */
    TemplateInstance blank(PartKind kind, UUID contract) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Contract deal = Changes.found(contract);
            return kind.blank(showing()).page(page(kind, deal, null, citations.pinned(deal)));
        });
    }

    TemplateInstance show(PartKind kind, UUID contract, UUID part) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Contract deal = Changes.found(contract);
            return kind.filled(Parts.one(kind.of(deal), part), showing())
                    .page(page(kind, deal, part, CitationForm.BLANK));
        });
    }

    /** @param part null for a new one, which overwrites nobody's work and so needs no version */
    Response save(PartKind kind, UUID contract, UUID part, PartForm entered, CitationForm typed, FileUpload file) {
        PartForm form = entered.by(viewer.staff().map(StaffPrincipal::name).orElse(""));
        FormErrors refusedFile = forms.none();
        CitationForm citation = files.keep(typed, file, refusedFile);
        FormErrors errors = forms.check((Record) form, citation);
        refusedFile.list().forEach(errors::add);
        form.check(errors);
        citation.check(errors);
        QuarkusTransaction.joiningExisting().run(() -> form.check(Changes.found(contract), part, errors));
        if (errors.any()) return again(422, kind, contract, part, form, citation, errors, false);
        try {
            Part saved = changes.to(contract, part == null ? null : Entered.version(form.version()), deal -> {
                Part child = form.applyTo(deal, part);
                citations.take(proofs.take(child, citation)).ifPresent(found -> deal.cite(Place.of(child), found));
                return child;
            });
            flash.say("part:part_saved");
            return seeOther(contract, "#" + saved.placeKind() + "-" + saved.id);
        } catch (Changes.Overtaken overtaken) {
            return again(409, kind, contract, part, form, citation, errors, true);
        }
    }

    Response remove(UUID contract, UUID part, String version) {
        try {
            changes.to(contract, Entered.version(version), deal -> {
                Parts.remove(deal, part);
                return null;
            });
        } catch (Changes.Overtaken overtaken) {
            return errorPage.of(ErrorPage.Kind.CHANGED);
        }
        flash.say("part:part_removed");
        return seeOther(contract, "");
    }

    private Response again(int status, PartKind kind, UUID contract, UUID part, PartForm form, CitationForm citation,
            FormErrors errors, boolean overtaken) {
        return QuarkusTransaction.joiningExisting().call(() -> {
            Contract deal = Changes.found(contract);
            // An error elsewhere does not make the person have read what others wrote meanwhile; being overtaken does.
            int version = overtaken || part == null ? deal.version : Entered.version(form.version());
            return Response.status(status).entity(form.page(page(kind, deal, version, part, citation, errors,
                    overtaken ? deal.changedByName : null))).build();
        });
    }

    private PartPage page(PartKind kind, Contract deal, UUID part, CitationForm citation) {
        return page(kind, deal, deal.version, part, citation, forms.none(), null);
    }

    private PartPage page(PartKind kind, Contract deal, int version, UUID part, CitationForm citation, FormErrors errors,
            String overtaker) {
        List<Line> others = new PartText(language.get()).lines(kind, deal, new Notes(deal));
        return new PartPage(kind, deal.id, version, deal.title(), part, others, citation, errors, overtaker);
    }

    private Showing showing() {
        return new Showing(language.get(), LocalDate.now(clock));
    }

    static Response seeOther(UUID contract, String anchor) {
        return Response.seeOther(URI.create("/desk/contracts/" + contract + anchor)).build();
    }
}
