package rs.nadzor.followup;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

/** A word on what came of it. */
public record CompletionForm(
        @RestForm @NotBlank(message = "followup:note_missing") @Size(max = 1000, message = "followup:too_long") String note) {

    static final CompletionForm EMPTY = new CompletionForm("");
}
