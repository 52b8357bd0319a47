package rs.nadzor.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

/** What everybody may change about themselves. */
public record AccountForm(
        @RestForm @NotBlank(message = "account:name_missing") @Size(max = 100, message = "account:name_long") String name,
        @RestForm String language) {

    static AccountForm of(User user) {
        return new AccountForm(user.displayName, user.language.path());
    }
}
