package rs.nadzor.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

import rs.nadzor.i18n.Language;
import rs.nadzor.web.FormErrors;
import rs.nadzor.web.Paging;

@CheckedTemplate(basePath = "account")
final class AccountTemplates {

    private AccountTemplates() {
    }

    static native TemplateInstance login(String email, String to, Carried typed, boolean out, FormErrors errors);

    static native TemplateInstance code(String pending, String to, Carried typed, FormErrors errors);

    static native TemplateInstance secondFactorOffer(SecondFactors.Offer offer, boolean demanded, String to, FormErrors errors);

    static native TemplateInstance secondFactor(Instant since, long left, FormErrors errors);

    static native TemplateInstance recoveryCodes(List<String> codes, String to);

    static native TemplateInstance setup(SetupForm form, FormErrors errors);

    static native TemplateInstance invitation(Invitation invitation, FormErrors errors);

    static native TemplateInstance password(User user, FormErrors errors);

    static native TemplateInstance sessions(List<Session> sessions, UUID present, FormErrors errors);

    static native TemplateInstance users(Paging.Page<User> page, List<Invitation> invitations, Instant now, List<String> known,
            List<Language> languages, boolean mail, InvitationForm form, FormErrors errors);

    static native TemplateInstance user(User user, boolean secondFactor, List<String> known, List<String> codes,
            boolean mail, FormErrors errors);

    static native TemplateInstance invitationMail(Invitation invitation, String address);

    static native TemplateInstance passwordMail(Instant expires, String address);

    static native TemplateInstance credentialMail(CredentialChange change, Instant at, String address);

    static native TemplateInstance link(boolean forPassword, String name, Instant expires, String address);

    static native TemplateInstance shortcuts(boolean single);

    static native TemplateInstance account(User user, boolean secondFactor, List<Language> languages, Digest[] digests, boolean mail, AccountForm form,
            FormErrors errors);
}
