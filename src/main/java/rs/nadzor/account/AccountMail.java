package rs.nadzor.account;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.mail.Letter;
import rs.nadzor.mail.Outbox;
import rs.nadzor.web.PublicAddress;

/** Links that let somebody in, sent instead of handed over: then only their owner ever sees them. */
@ApplicationScoped
class AccountMail {

    @Inject
    Outbox outbox;
    @Inject
    PublicAddress address;

    /** Where no mail server is set up, the link is shown to the administrator, who hands it over. */
    boolean isOpen() {
        return outbox.isOpen();
    }

    void invite(Invitation invitation, Token token, Language language) {
        put("invitation", invitation.email, language, texts(language).invitation_mail_subject(), AccountTemplates.invitationMail(
                invitation, address.of("/invitation/" + token.text())).setLocale(language.locale()).render(), Invitation.VALID);
    }

    void letChoosePassword(PasswordLink link, Token token) {
        User user = link.account;
        put("password", user.email, user.language, texts(user.language).password_mail_subject(), AccountTemplates.passwordMail(
                link.expiresAt, address.of("/password/" + token.text())).setLocale(user.language.locale()).render(), PasswordLink.VALID);
    }

    private void put(String kind, String to, Language language, String subject, String text, Duration use) {
        outbox.put(Letter.automatic(kind, to, language, subject, text, use));
    }

    private static AccountMessages texts(Language language) {
        return Texts.in(AccountMessages.class, language);
    }
}
