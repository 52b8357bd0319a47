package rs.nadzor.contract;

import static rs.nadzor.contract.Entered.any;
import static rs.nadzor.contract.Entered.text;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.account.Worker;
import rs.nadzor.shared.PartialDate;
import rs.nadzor.web.FormErrors;

/** What to do next, who, by when. */
public record NextStepForm(@RestForm @Size(max = 500, message = "contract:too_long") String stepWhat,
        @RestForm @Worker String stepOwner,
        @RestForm @Dated(day = true, message = "contract:day_unreadable") String stepDue) {

    static final NextStepForm BLANK = new NextStepForm("", "", "");

    void check(FormErrors errors) {
        if (!any(stepWhat) && any(stepOwner, stepDue)) errors.add("stepWhat", "contract:step_missing");
    }

    Optional<NextStep> of(UUID contract) {
        if (!any(stepWhat)) return Optional.empty();
        LocalDate due = PartialDate.read(stepDue).map(PartialDate::start).orElse(null);
        return Optional.of(new NextStep(contract, text(stepWhat), text(stepOwner), due));
    }
}
