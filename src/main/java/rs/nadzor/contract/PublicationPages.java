package rs.nadzor.contract;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.ws.rs.Path;

import rs.nadzor.audit.Telling;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.Editions;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.i18n.Texts;
import rs.nadzor.submission.SubmissionPages;
import rs.nadzor.submission.SubmissionView;
import rs.nadzor.submission.SubmissionView.Lacking;
import rs.nadzor.submission.SubmissionView.Since;
import rs.nadzor.submission.Submittable;

/** A deal on its way to the public. */
@Path("/desk/contracts/{id: [0-9a-f-]{36}}")
public class PublicationPages extends SubmissionPages {

    @Inject
    Publication publication;
    @Inject
    Editions editions;
    @Inject
    DealHistory history;
    @Inject
    PublicDeal page;
    @Inject
    CurrentLanguage language;

    @Override
    protected Submittable kind() {
        return publication;
    }

    @Override
    protected SubmissionView view(UUID contract, UUID reader) {
        Contract deal = Changes.found(contract);
        String address = publication.address(contract);
        List<Lacking> lacking = CitedPlace.of(deal, language.get(), List.of()).stream().filter(CitedPlace::lacking)
                .map(place -> new Lacking(place.label(), address + "#" + place.anchor(), address + "/citations?place=" + place.place())).toList();
        Since since = editions.takenAt(deal.subject()).map(taken -> Since.of(taken, new Telling(history, contract), oldSources(deal))).orElse(null);
        return SubmissionView.of(new SubmissionView.Head("contracts", Texts.in(ContractMessages.class, language.get()).deals(), deal.title(), deal.id,
                deal.version, deal.isPublished(), true), deal.subject(), Publication.revision(deal), lacking, since, reader);
    }

    private List<Lacking> oldSources(Contract deal) {
        return Edition.current(Contract.KIND, deal.id).map(edition -> OldSources.of(page.words(edition), ContractChapter.of(deal))).orElse(List.of()).stream()
                .map(place -> new Lacking(place.line().text(language.get()), publication.address(deal.id) + "#" + place.anchor().replaceFirst("^fact-", ""), null)).toList();
    }
}
