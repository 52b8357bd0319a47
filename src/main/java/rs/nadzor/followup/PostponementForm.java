package rs.nadzor.followup;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** Until when, and why; without a day it is put off to some day. */
public record PostponementForm(@RestForm String until,
        @RestForm @NotBlank(message = "followup:reason_missing") @Size(max = 1000, message = "followup:too_long") String reason) {

    static final PostponementForm EMPTY = new PostponementForm("", "");

    FormErrors check(Forms forms) {
        FormErrors errors = forms.check(this);
        if (!FollowUpForm.readable(until)) errors.add("until", "followup:due_unreadable");
        return errors;
    }

    LocalDate untilDate() {
        return FollowUpForm.day(until).orElse(null);
    }
}
