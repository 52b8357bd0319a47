package rs.nadzor.contract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import rs.nadzor.contract.Citing.NextPage;
import rs.nadzor.evidence.Citation;
import rs.nadzor.evidence.PageNumber;
import rs.nadzor.evidence.Source;
import rs.nadzor.evidence.proposal.Offers;
import rs.nadzor.evidence.proposal.Proposer;
import rs.nadzor.i18n.CurrentLanguage;
import rs.nadzor.web.StaffPrincipal;
import rs.nadzor.web.Viewer;

/** What the forms of the desk offer beside the fields of a citation, so that nobody types the same source twice. */
@RequestScoped
public class CitationDesk {

    @Inject
    Proposer proposer;
    @Inject
    KeptFiles files;
    @Inject
    CurrentLanguage language;
    @Inject
    Viewer viewer;

    private Offers offers = Offers.NONE;

    /**
     * Fills what is blank with what the file and the address say of themselves, where that was asked for. It may take
     * seconds, and so comes before any transaction.
     */
    public CitationForm filled(CitationForm form) {
        if (!form.fill().equals(CitationForm.PROPOSALS)) return form;
        offers = proposer.of(form.address(), files.find(form).orElse(null));
        return form.filled(offers);
    }

    /** For a deal that is not logged yet: the next page of what this person cited last. */
    @Transactional
    public Citing of(CitationForm form) {
        return offer(form, viewer.staff().map(StaffPrincipal::id).flatMap(Citation::lastOf), false, List.of());
    }

    /** The source that a deal's next fact is most likely read in is the one it cited last. */
    @Transactional
    Citing of(CitationForm form, Contract deal) {
        return offer(form, last(deal), true, CitedPlace.further(deal, language.get(), form.also()));
    }

    /** Nothing filled in: what is changed was hardly read where something else was. */
    Citing blank(Contract deal) {
        return of(CitationForm.BLANK, deal);
    }

    /** With the deal's last source pinned. */
    @Transactional
    Citing pinned(Contract deal) {
        return of(last(deal).map(c -> CitationForm.pinned(c.source)).orElse(CitationForm.BLANK), deal);
    }

    private Citing offer(CitationForm form, Optional<Citation> last, boolean logged, List<CitedPlace> places) {
        CitationForm filled = form.fill().equals(CitationForm.NEXT_PAGE)
                ? last.flatMap(c -> PageNumber.after(c.locator).map(page -> form.at(c.source, page))).orElse(form)
                : form.fill().equals(CitationForm.SAME_SOURCE) ? last.map(c -> form.at(c.source, form.locator())).orElse(form) : form;
        Source same = last.map(c -> c.source).filter(source -> logged && !filled.source().equals(source.id.toString())).orElse(null);
        return new Citing(filled, last.flatMap(CitationDesk::next).orElse(null), same, places, offers);
    }

    private static Optional<NextPage> next(Citation last) {
        return PageNumber.after(last.locator).map(page -> new NextPage(last.source.id, last.source.title, page));
    }

    private static Optional<Citation> last(Contract deal) {
        return deal.citations.stream().map(c -> c.citation)
                .max(Comparator.comparing((Citation c) -> c.createdAt).thenComparing(c -> c.id));
    }
}
