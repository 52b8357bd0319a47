package rs.nadzor.gap.objection;

import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;

/** What is decided and why. */
public record DecisionForm(@RestForm String verdict, @RestForm @Size(max = 4000, message = "objection:too_long") String reasonSr,
        @RestForm @Size(max = 4000, message = "objection:too_long") String reasonEn) {

    static final DecisionForm EMPTY = new DecisionForm("", "", "");

    FormErrors check(Forms forms) {
        FormErrors errors = forms.check(this);
        if (Coded.read(Verdict.class, verdict).isEmpty()) errors.add("verdict", "objection:verdict_missing");
        if (reason().isEmpty()) errors.add("reasonSr", "objection:reason_missing");
        return errors;
    }

    Verdict chosen() {
        return Coded.read(Verdict.class, verdict).orElseThrow();
    }

    LocalizedText reason() {
        return LocalizedText.of(reasonSr, reasonEn);
    }
}
