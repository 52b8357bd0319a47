package rs.nadzor.followup;

import java.time.LocalDate;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.account.Worker;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** What to do, who, by when. */
public record FollowUpForm(
        @RestForm @NotBlank(message = "followup:what_missing") @Size(max = 500, message = "followup:too_long") String what,
        @RestForm @Worker String owner, @RestForm String due) {

    FormErrors check(Forms forms) {
        FormErrors errors = forms.check(this);
        if (!readable(due)) errors.add("due", "followup:due_unreadable");
        return errors;
    }

    LocalDate dueDate() {
        return day(due).orElse(null);
    }

    /** A day; empty for anything else, also for a month or a year. */
    static Optional<LocalDate> day(String typed) {
        return PartialDate.read(typed == null ? "" : typed)
                .filter(date -> date.precision() == PartialDate.Precision.DAY && date.qualifier() == PartialDate.Qualifier.EXACT)
                .map(PartialDate::start);
    }

    static boolean readable(String typed) {
        return typed == null || typed.isBlank() || day(typed).isPresent();
    }
}
