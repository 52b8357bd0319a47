package rs.nadzor.contract;

import java.util.List;
import java.util.UUID;

import rs.nadzor.i18n.Language;
import rs.nadzor.submission.Submission;

/**
 * Where a deal stands on its way to the public, for one reader.
 *
 * @param open what waits for a decision, else null
 * @param mine the reader submitted it, so that somebody else has to decide
 * @param stale the deal has changed since it was submitted
 * @param lacking the places that name no source, with which nothing can be published
 */
public record PublicationView(Head deal, Submission open, boolean mine, boolean stale,
        List<CitedPlace> lacking, List<Submission> past) {

    static PublicationView of(Contract deal, UUID reader, Language language) {
        Submission open = Submission.openFor(deal.subject()).orElse(null);
        return new PublicationView(Head.of(deal), open, open != null && open.submittedBy.equals(reader),
                open != null && open.isOutgrown(DealSubmission.revision(deal)),
                CitedPlace.of(deal, language, List.of()).stream().filter(CitedPlace::lacking).toList(),
                Submission.of(deal.subject()).stream().filter(s -> !s.isOpen()).toList());
    }
}
