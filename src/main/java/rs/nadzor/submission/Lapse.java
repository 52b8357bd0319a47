package rs.nadzor.submission;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import rs.nadzor.edition.Withdrawals.Withdrawn;

/** What was taken from the public does not come back by an approval of before. */
@ApplicationScoped
class Lapse {

    void withdrawn(@Observes(during = TransactionPhase.IN_PROGRESS) Withdrawn withdrawn) {
        if (withdrawn.whole()) Submission.lapse(List.of(withdrawn.subject().id()));
    }
}
