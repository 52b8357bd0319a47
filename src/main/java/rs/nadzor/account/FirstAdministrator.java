package rs.nadzor.account;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.quarkus.runtime.StartupEvent;

import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.i18n.Language;
import rs.nadzor.web.Phrases;
import rs.nadzor.web.PublicAddress;

/** At the start, while there is no administrator: makes the one given by the environment, else prints the set-up link. */
@ApplicationScoped
class FirstAdministrator {

    private static final Logger LOG = Logger.getLogger(FirstAdministrator.class);

    @ConfigProperty(name = "nadzor.admin.email")
    Optional<String> email;

    @ConfigProperty(name = "nadzor.admin.password")
    Optional<String> password;

    @Inject
    Setup setup;

    @Inject
    PublicAddress address;

    @Inject
    Phrases phrases;

    void started(@Observes StartupEvent start) {
        if (setup.done()) return;
        Acting.as(Actor.INSTALLATION, () -> {
            if (email.isEmpty() || password.isEmpty() || !unattended(User.address(email.get()), password.get())) printLink();
        });
    }

    private boolean unattended(String email, String password) {
        var refusal = email.matches("[^@\\s]+@[^@\\s]+") ? PasswordStrength.refusal(password, email)
                : Optional.of("account:email_invalid");
        refusal.ifPresent(reason -> LOG.warnf("No administrator was made from NADZOR_ADMIN_EMAIL and NADZOR_ADMIN_PASSWORD: %s",
                phrases.in(Language.EN, reason)));
        if (refusal.isPresent()) return false;
        setup.administrator(email, email.substring(0, email.indexOf('@')), password, Language.SR)
                .ifPresent(user -> LOG.info("The administrator of NADZOR_ADMIN_EMAIL was made; the password is the given one."));
        return true;
    }

    private void printLink() {
        LOG.infof("%n%n  There is no administrator yet. Open this link once to create one:%n%n    %s%n", address.of(setup.newLink()));
    }
}
