package rs.nadzor.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jboss.resteasy.reactive.RestForm;

import rs.nadzor.i18n.Language;
import rs.nadzor.shared.Coded;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Forms;
import rs.nadzor.web.Typed;

/** What everybody may change about themselves. */
public record AccountForm(
        @RestForm @NotBlank(message = "account:name_missing") @Size(max = 100, message = "account:name_long") String name,
        @RestForm @Size(max = 100, message = "account:name_long") String byline,
        @RestForm String language, @RestForm String digest) {

    FormErrors check(Forms forms) {
        FormErrors errors = forms.check(this);
        if (Byline.isTaken(byline)) errors.add("byline", "account:byline_taken");
        return errors;
    }

    void changes(User user) {
        user.displayName = name.strip();
        user.byline = Typed.text(byline);
        user.digest = Coded.read(Digest.class, digest).orElse(user.digest);
        user.language = Language.ofPath(language == null ? "" : language).orElse(user.language);
    }


    static AccountForm of(User user) {
        return new AccountForm(user.displayName, user.byline, user.language.path(), user.digest.code());
    }
}
