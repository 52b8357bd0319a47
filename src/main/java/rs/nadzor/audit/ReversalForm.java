package rs.nadzor.audit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

/** Why somebody takes a change back. */
public record ReversalForm(@RestForm @NotBlank(message = "history:reason_missing") @Size(max = 1000, message = "history:reason_long") String reason) {

    public static final ReversalForm BLANK = new ReversalForm("");
}
