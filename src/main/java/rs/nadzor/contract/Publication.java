package rs.nadzor.contract;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import rs.nadzor.edition.EditionRef;
import rs.nadzor.edition.Editions;
import rs.nadzor.edition.Imprint;
import rs.nadzor.edition.Withdrawals;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.restriction.Restriction;
import rs.nadzor.submission.Submission;

/** From the desk to the public: submitted by one person, approved by another, and an edition is made. */
@ApplicationScoped
public class Publication {

    @Inject
    Editions editions;
    @Inject
    ContractCopies copies;
    @Inject
    Clock clock;

    /**
     * @param revision the version of the deal that the person read
     * @throws Refused with every place that names no source
     * @throws Restricted when named people alone may see the deal, or what it names
     * @throws Submission.Stale when the deal has changed since, or is submitted already
     */
    @Transactional
    public Submission submit(UUID contract, int revision, UUID by, String name, LocalizedText note) {
        return submit(contract, revision, by, name, note, false);
    }

    /** Submits what corrects the edition that is public now; the note says what was wrong. */
    @Transactional
    public Submission correct(UUID contract, int revision, UUID by, String name, LocalizedText note) {
        if (note.isEmpty()) throw new IllegalArgumentException("a correction says what it corrects");
        return submit(contract, revision, by, name, note, true);
    }

    private Submission submit(UUID contract, int revision, UUID by, String name, LocalizedText note, boolean correction) {
        Contract deal = Contract.forDecision(contract);
        Submission.Revision now = DealSubmission.revision(deal);
        if (now.version() != revision) throw new Submission.Stale();
        refuseRestricted(deal);
        refuseUncited(deal);
        return Submission.open(deal.subject(), revision, now, correction && deal.isPublished(), note, by, name, clock.instant());
    }

    /**
     * Approves exactly what was submitted and makes the next edition of it: a correction, where it is one.
     *
     * @throws Submission.Stale when the deal, or a source or organization it names, has changed since
     */
    @Transactional
    public EditionRef approve(UUID contract, UUID submission, UUID by, String name) {
        Contract deal = Contract.forDecision(contract);
        Imprint imprint = Submission.forDecision(deal.subject(), submission).approve(DealSubmission.revision(deal), by, name, clock.instant());
        refuseRestricted(deal);
        refuseUncited(deal);
        copies.publish(deal);
        return editions.publish(deal.subject(), deal.slug, imprint);
    }

    /** Sends a submission back with a reason; the deal stays as it is. */
    @Transactional
    public void sendBack(UUID contract, UUID submission, UUID by, String name, String reason) {
        Submission.forDecision(Contract.forDecision(contract).subject(), submission).sendBack(by, name, reason, clock.instant());
    }

    /** What was taken from the public does not come back by an approval of before. */
    void withdrawn(@Observes(during = TransactionPhase.IN_PROGRESS) Withdrawals.Withdrawn withdrawn) {
        if (withdrawn.whole() && withdrawn.subject().kind().equals(Contract.KIND)) {
            Submission.lapse(List.of(withdrawn.subject().id()));
        }
    }

    /** Counted by the database, for whoever submits may not see what the deal names. */
    private static void refuseRestricted(Contract deal) {
        if (Restriction.of(deal.id).isPresent()) throw new Restricted(0);
        int named = (int) Contract.getEntityManager().createNativeQuery("select desk.restricted_in(?1)", Integer.class)
                .setParameter(1, deal.id).getSingleResult();
        if (named > 0) throw new Restricted(named);
    }

    private static void refuseUncited(Contract deal) {
        List<Uncited> uncited = Uncited.of(deal);
        if (!uncited.isEmpty()) throw new Refused(uncited);
    }

    /** The deal is for named people alone, or (then it is more than none) so many records are that it names. */
    public static final class Restricted extends IllegalStateException {
        public final int named;

        Restricted(int named) {
            super("restricted, or names " + named + " that are");
            this.named = named;
        }
    }

    /** Something the public would read names no source. */
    public static final class Refused extends IllegalStateException {
        public final List<Uncited> places;

        Refused(List<Uncited> places) {
            super(places.size() + " places name no source");
            this.places = places;
        }
    }
}
