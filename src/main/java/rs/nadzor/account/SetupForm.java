package rs.nadzor.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

/** The first administrator, typed in by whoever has the link. Passwords are apart: they are never sent back. */
public record SetupForm(
        @RestForm @NotBlank(message = "account:name_missing") @Size(max = 100, message = "account:name_long") String name,
        @RestForm @NotBlank(message = "account:email_missing") @Pattern(regexp = EMAIL, message = "account:email_invalid") String email) {

    /** Nothing more can be known of an address without writing to it. */
    static final String EMAIL = "\\s*[^@\\s]{1,64}@[^@\\s]{1,190}\\s*|\\s*";
    static final SetupForm EMPTY = new SetupForm("", "");
}
