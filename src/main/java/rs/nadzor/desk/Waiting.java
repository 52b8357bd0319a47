package rs.nadzor.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import rs.nadzor.account.Role;
import rs.nadzor.account.User;
import rs.nadzor.followup.FollowUp;
import rs.nadzor.gap.objection.Objection;
import rs.nadzor.submission.Submission;

/**
 * How much waits for one person: numbers only, since a mail passes through many hands and what it is about is for the desk.
 *
 * @param steps their own that are due, those that are late among them
 * @param warnings for administrators, in their language
 */
public record Waiting(long steps, long lateSteps, long approvals, long objections, long lateObjections, List<String> warnings) {

    static Waiting of(User user, LocalDate today, List<String> warnings) {
        UUID person = user.id;
        boolean answers = user.is(Role.EDITOR) || user.is(Role.FOI_OFFICER);
        return new Waiting(FollowUp.dueBy(person, today), FollowUp.dueBy(person, today.minusDays(1)),
                user.is(Role.EDITOR) ? Submission.waitingFor(person) : 0, answers ? Objection.open() : 0, answers ? Objection.overdue(today) : 0,
                warnings);
    }

    boolean isNothing() {
        return steps + approvals + objections == 0 && warnings.isEmpty();
    }
}
