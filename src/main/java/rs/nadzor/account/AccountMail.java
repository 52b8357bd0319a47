package rs.nadzor.account;

import java.time.Clock;
import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.i18n.Language;
import rs.nadzor.i18n.Texts;
import rs.nadzor.mail.Letter;
import rs.nadzor.mail.Outbox;
import rs.nadzor.web.PublicAddress;

/** Links that let somebody in, sent instead of handed over: then only their owner ever sees them. And word of what lets them in being changed. */
@ApplicationScoped
class AccountMail {

    private static final Duration NEWS = Duration.ofDays(7);

    @Inject
    Outbox outbox;
    @Inject
    PublicAddress address;
    @Inject
    Clock clock;

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

    /** So that nobody's way in is changed without them; it holds nothing that lets anybody in. */
    void tell(User user, CredentialChange change) {
        if (!isOpen()) return;
        put("credential", user.email, user.language, texts(user.language).credential_mail_subject(), AccountTemplates.credentialMail(
                change, clock.instant(), address.of("/desk/account")).setLocale(user.language.locale()).render(), NEWS);
    }

    private void put(String kind, String to, Language language, String subject, String text, Duration use) {
        outbox.put(Letter.automatic(kind, to, language, subject, text, use));
    }

    private static AccountMessages texts(Language language) {
        return Texts.in(AccountMessages.class, language);
    }
}
