package rs.nadzor.gap;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.account.Worker;
import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.Coded;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** What a person fills in about a finding; the last three fields open a follow-up. */
public record ReviewForm(@RestForm String outcome, @RestForm @Size(max = 2000, message = "gap:too_long") String reason,
        @RestForm @Size(max = 2000, message = "gap:too_long") String commentSr,
        @RestForm @Size(max = 2000, message = "gap:too_long") String commentEn,
        @RestForm @Size(max = 500, message = "gap:too_long") String what, @RestForm @Worker String owner, @RestForm String due) {

    /** For the first showing: who looks at it would do what is to be done. */
    static ReviewForm of(UUID me) {
        return new ReviewForm("", "", "", "", "", me.toString(), "");
    }

    Optional<Review.Verdict> verdict() {
        return Coded.read(Review.Verdict.class, outcome);
    }

    LocalizedText comment() {
        return LocalizedText.of(commentSr, commentEn);
    }

    Optional<LocalDate> dueDate() {
        return blank(due) ? Optional.empty() : PartialDate.read(due)
                .filter(date -> date.precision() == PartialDate.Precision.DAY && date.qualifier() == PartialDate.Qualifier.EXACT)
                .map(PartialDate::start);
    }

    FollowUpNeeded step(Finding finding) {
        return new FollowUpNeeded(finding.contract.id, finding.id, what.strip(), blank(owner) ? null : owner.strip(),
                dueDate().orElse(null));
    }

    FormErrors check(Forms forms) {
        FormErrors errors = forms.check(this);
        verdict().ifPresentOrElse(verdict -> {
            switch (verdict) {
                case FACTS_CHECKED -> {
                    if (comment().isEmpty()) errors.add("commentSr", "gap:comment_missing");
                }
                case DISMISSED -> {
                    if (blank(reason)) errors.add("reason", "gap:reason_missing");
                }
                case NEEDS_FOLLOW_UP -> {
                    if (blank(what)) errors.add("what", "gap:what_missing");
                    if (!blank(due) && dueDate().isEmpty()) errors.add("due", "gap:due_unreadable");
                }
            }
        }, () -> errors.add("outcome", "gap:outcome_missing"));
        return errors;
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
