package rs.nadzor.gap;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import rs.nadzor.audit.Actor;
import rs.nadzor.contract.Contract;
import rs.nadzor.edition.EditionKind;
import rs.nadzor.edition.EditionRef;
import rs.nadzor.edition.Editions;
import rs.nadzor.edition.Imprint;
import rs.nadzor.i18n.LocalizedText;

/** From a finding to the public: one person checks its facts, another approves, and the deal gets an edition. */
@ApplicationScoped
public class Reviews {

    @Inject
    Editions editions;
    @Inject
    FindingChapter chapter;
    @Inject
    Evaluations evaluations;
    @Inject
    Event<FollowUpNeeded> followUps;
    @Inject
    Clock clock;

    /**
     * Writes what a person thinks; it takes the place of what was thought before. If that was approved, it leaves the public
     * side at once, whatever the new review says: publishing takes two people, taking back one, who is an editor.
     *
     * @throws Review.Stale when the finding no longer holds: its rule is asked again first
     * @throws Review.Settled when the review before was approved and this person is no editor
     */
    @Transactional(dontRollbackOn = {Review.Stale.class, Review.Settled.class})
    public Review review(UUID finding, Review.Verdict outcome, String reason, LocalizedText comment, Reviewer who) {
        Actor by = who.actor();
        Finding asked = askedAgain(finding);
        Optional<Review> before = Review.of(asked);
        if (before.filter(Review::isApproved).isPresent() && !who.editor()) throw new Review.Settled();
        // Written before the new one comes: only one review of a finding counts.
        before.ifPresent(old -> {
            old.replacedAt = clock.instant();
            old.flush();
        });
        Review review = new Review(asked, outcome, reason, comment, by, clock.instant());
        review.persistAndFlush();
        if (before.filter(Review::isApproved).isPresent()) {
            republish(asked, by.id(), by.id(), note(GapMessages::finding_left, asked));
        }
        return review;
    }

    /** The same, and somebody has to do something about it first. */
    @Transactional(dontRollbackOn = {Review.Stale.class, Review.Settled.class})
    public Review followUp(UUID finding, String reason, FollowUpNeeded step, Reviewer who) {
        Review review = review(finding, Review.Verdict.NEEDS_FOLLOW_UP, reason, LocalizedText.NONE, who);
        followUps.fire(step);
        return review;
    }

    /**
     * The second yes, to exactly the review that was read. The edition is empty when the finding rests on facts that are not public yet, or the deal is not:
     * then it comes with the deal's next edition.
     *
     * @throws Review.Stale when the finding or the review is no longer what was read: the rule is asked again first
     * @throws Review.NotYours when the person who checked approves
     */
    @Transactional(dontRollbackOn = {Review.Stale.class, Review.NotYours.class})
    public Optional<EditionRef> approve(UUID finding, UUID review, Actor by) {
        Finding held = askedAgain(finding);
        Review asked = Review.of(held).filter(newest -> newest.id.equals(review)).orElseThrow(Review.Stale::new);
        asked.approve(by, clock.instant());
        asked.flush();
        return republish(held, asked.reviewedBy, by.id(), note(GapMessages::finding_added, held));
    }

    /** What a new installation shows: the findings of a deal that hold now, with itself as reviewer; before its first edition. */
    @Transactional
    public void approveAsInstallation(UUID contract) {
        LocalizedText comment = GapTexts.both(GapMessages::installation_comment);
        for (Finding finding : Finding.holding(contract)) {
            if (Review.of(finding).isPresent()) continue;
            review(finding.id, Review.Verdict.FACTS_CHECKED, null, comment, Reviewer.INSTALLATION)
                    .approve(Actor.INSTALLATION, clock.instant());
        }
    }

    /** Other facts are another finding: one that still holds rests on what the person read. */
    private Finding askedAgain(UUID finding) {
        Finding read = Finding.<Finding>findByIdOptional(finding).orElseThrow(Review.Stale::new);
        evaluations.again(read.contract.id);
        return Finding.forDecision(finding).filter(Finding::holds).orElseThrow(Review.Stale::new);
    }

    /** Only the findings change: what the desk has done to the deal since and nobody approved stays where it is. */
    private Optional<EditionRef> republish(Finding finding, UUID by, UUID approvedBy, LocalizedText note) {
        Contract deal = finding.contract;
        return editions.takenAt(deal.subject()).filter(at -> !finding.since.isAfter(at)).flatMap(at -> editions.republish(
                deal.subject(), PublicFinding.CHAPTER, chapter.at(deal.id, at),
                Imprint.of(by, approvedBy, EditionKind.REVIEW, note)));
    }

    private static LocalizedText note(BiFunction<GapMessages, String, String> text, Finding finding) {
        return GapTexts.both(say -> text.apply(say, finding.rule));
    }
}
