package rs.nadzor.restriction;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

/** Whom an administrator names for a record that the administrator does not see, and why: those who see it read it. */
public record NamingForm(@RestForm @NotNull(message = "restriction:person_missing") UUID person,
        @RestForm @NotBlank(message = "restriction:reason_missing") @Size(max = 1000, message = "restriction:reason_long") String reason) {

    static final NamingForm BLANK = new NamingForm(null, "");
}
