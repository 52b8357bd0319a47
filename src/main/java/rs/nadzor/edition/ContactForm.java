package rs.nadzor.edition;

import java.util.Locale;
import java.util.Objects;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.shared.WebAddress;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.OfficeAddress;
import rs.nadzor.web.Typed;

/** How the publisher is reached; every field may be empty. */
public record ContactForm(
        @RestForm @Size(max = 200, message = "edition:too_long") @Pattern(regexp = "\\s*|\\s*[^@\\s]+@[^@\\s]+\\.[^@\\s]+\\s*", message = "edition:email_unreadable") String email,
        @RestForm @OfficeAddress @Size(max = 200, message = "edition:too_long") String signal,
        @RestForm @Size(max = 2000, message = "edition:address_unreadable") String key,
        @RestForm @Size(max = 200, message = "edition:fingerprint_unreadable") String fingerprint,
        @RestForm @Size(max = 200, message = "edition:too_long") String onion,
        @RestForm @OfficeAddress @Size(max = 500, message = "edition:post_long") String post) {

    static ContactForm of(PublisherContact contact) {
        return new ContactForm(text(contact.email()), text(contact.signal()), text(contact.key()),
                contact.fingerprint() == null ? "" : String.join(" ", contact.fingerprintGroups()), text(contact.onion()), text(contact.post()));
    }

    FormErrors check(Forms forms) {
        FormErrors errors = forms.check(this);
        if (Typed.given(key) && !text(address()).startsWith("https://")) errors.add("key", "edition:address_unreadable");
        if (Typed.given(fingerprint) && !digits().matches("[0-9A-F]{40}|[0-9A-F]{64}")) errors.add("fingerprint", "edition:fingerprint_unreadable");
        if (Typed.given(onion) && !onion.strip().matches("https?://[a-z2-7]{56}\\.onion(/[!-~]*)?")) errors.add("onion", "edition:onion_unreadable");
        return errors;
    }

    PublisherContact contact() {
        return new PublisherContact(Typed.text(email), Typed.text(signal), address(), digits().isEmpty() ? null : digits(),
                Typed.text(onion), Typed.text(post));
    }

    private String address() {
        return WebAddress.read(key).map(WebAddress::value).orElse(null);
    }

    private String digits() {
        return text(fingerprint).replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    private static String text(String typed) {
        return Objects.toString(typed, "");
    }
}
