package rs.nadzor.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import rs.nadzor.audit.Actor;
import rs.nadzor.contract.Contract;
import rs.nadzor.contract.NextStep;
import rs.nadzor.gap.Finding;
import rs.nadzor.gap.FollowUpNeeded;
import rs.nadzor.web.Viewer;

/** Opens follow-ups: for who logs a deal and says what comes next, and for who reviews a finding. */
@ApplicationScoped
public class FollowUps {

    @Inject
    Viewer viewer;
    @Inject
    Clock clock;

    /**
     * @param finding null when it is about the deal as a whole
     * @param owner the id or name of who does it; null: the person who asks
     * @param due null for some day
     */
    @Transactional
    public FollowUp open(UUID contract, UUID finding, String what, String owner, LocalDate due) {
        Actor by = viewer.staff().map(person -> new Actor(person.id(), person.name())).orElse(Actor.SYSTEM);
        return FollowUp.open(Contract.findById(contract), finding == null ? null : Finding.findById(finding), what,
                Owner.of(owner, by), due, by, clock.instant());
    }

    void next(@Observes NextStep step) {
        open(step.contract(), null, step.what(), step.owner(), step.due());
    }

    void needed(@Observes FollowUpNeeded step) {
        open(step.contract(), step.finding(), step.what(), step.owner(), step.due());
    }
}
