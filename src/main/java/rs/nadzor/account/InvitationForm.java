package rs.nadzor.account;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

/**
 * Whom an administrator invites, and to what.
 *
 * @param language in which the invitation is written, if it is sent
 * @param by "mail": it is sent, and the link shown to nobody else
 */
public record InvitationForm(
        @RestForm @NotBlank(message = "account:name_missing") @Size(max = 100, message = "account:name_long") String name,
        @RestForm @NotBlank(message = "account:email_missing")
        @Pattern(regexp = SetupForm.EMAIL, message = "account:email_invalid") String email,
        @RestForm @Size(min = 1, message = "account:roles_missing") List<String> roles,
        @RestForm String language, @RestForm String by) {

    static final InvitationForm EMPTY = new InvitationForm("", "", List.of(), null, null);

    public InvitationForm {
        roles = Roles.codes(Roles.read(roles));
    }

    boolean isByMail() {
        return "mail".equals(by);
    }
}
