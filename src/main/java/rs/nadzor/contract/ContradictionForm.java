package rs.nadzor.contract;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.i18n.LocalizedText;
import rs.nadzor.web.FormErrors;

/** Two statements of a deal and why both cannot hold, where arithmetic does not see it. */
public record ContradictionForm(
        @RestForm @NotBlank(message = "part:statement_missing") String one,
        @RestForm @NotBlank(message = "part:statement_missing") String other,
        @RestForm @Size(max = 1000, message = "contract:too_long") String reasonSr,
        @RestForm @Size(max = 1000, message = "contract:too_long") String reasonEn) {

    static final ContradictionForm BLANK = new ContradictionForm("", "", "", "");

    void check(FormErrors errors) {
        if (Entered.any(one) && one.equals(other)) errors.add("other", "part:same_statement");
        if (reason().isEmpty()) errors.add("reasonSr", "part:contradiction_reason_missing");
    }

    void applyTo(Contract deal) {
        Contradiction.record(statement(deal, one), statement(deal, other), reason());
    }

    private LocalizedText reason() {
        return new LocalizedText(reasonSr, reasonEn);
    }

    private static Statement statement(Contract deal, String id) {
        return Parts.one(deal.statements, Entered.id(id).orElse(new UUID(0, 0)));
    }
}
