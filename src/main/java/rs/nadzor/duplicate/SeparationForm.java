package rs.nadzor.duplicate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

/** Why two records that were made one are two after all. */
public record SeparationForm(
        @RestForm @NotBlank(message = "duplicate:reason_missing") @Size(max = 1000, message = "duplicate:reason_long") String reason) {

    static final SeparationForm BLANK = new SeparationForm("");
}
