package rs.nadzor.account;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import rs.nadzor.web.SecretBox;

/** Sets a second factor up and checks what somebody shows of it. In the transaction of whoever asks. */
@ApplicationScoped
class SecondFactors {

    /** Of the boxes that hold secrets of telephones. */
    static final String PURPOSE = "second factor";

    private static final SecureRandom RANDOM = new SecureRandom();

    enum Demand { REQUIRED, OPTIONAL }

    /** A secret that somebody may take into their application; it is nobody's until a code has confirmed it. */
    record Offer(String secret, String sealed, QrCode.Picture picture) {

        public String spaced() {
            return Base32.grouped(secret, " ");
        }
    }

    @ConfigProperty(name = "nadzor.second-factor")
    Demand demand;

    @Inject
    SecretBox box;

    @Inject
    AccountMail mail;

    @Inject
    Clock clock;

    /** Whether somebody must set one up before they may do anything else. */
    boolean missing(User user) {
        return demands(user) && !SecondFactor.isSet(user.id);
    }

    boolean demands(User user) {
        return demand == Demand.REQUIRED && user.roles().stream().anyMatch(Role::needsSecondFactor);
    }

    Offer offer(User user) {
        byte[] secret = new byte[20];
        RANDOM.nextBytes(secret);
        return offer(user, secret);
    }

    /** What an earlier page offered to the same person, unless they have set one up since. */
    Optional<Offer> offered(User user, String sealed) {
        return secret(user, sealed).map(secret -> offer(user, secret));
    }

    /** The recovery codes, if the code is of the offered secret. Everybody signed in as this person is out. */
    Optional<List<String>> settle(User user, String sealed, String code) {
        var secret = secret(user, sealed);
        var step = secret.map(bytes -> OneTimeCode.step(bytes, code, clock.instant()));
        if (step.isEmpty() || step.get().isEmpty()) return Optional.empty();
        SecondFactor.set(user.id, box.close(secret.get(), PURPOSE, user.id.toString()), step.get().getAsLong(), clock.instant());
        Session.endAll(user);
        mail.tell(user, CredentialChange.SECOND_FACTOR);
        return Optional.of(RecoveryCode.renew(user.id));
    }

    /** Whether this is a code of the moment, not used before, or an unused recovery code. */
    boolean accepts(User user, String code, String recovery) {
        var factor = SecondFactor.of(user.id).orElseThrow();
        var secret = box.open(factor.secret, PURPOSE, user.id.toString());
        var step = secret.map(bytes -> OneTimeCode.step(bytes, code, clock.instant()));
        if (step.isPresent() && step.get().isPresent()) return SecondFactor.take(user.id, step.get().getAsLong());
        boolean recovered = RecoveryCode.use(user.id, recovery, clock.instant());
        // The session key was replaced: no code can be right any more, so this person starts over.
        if (recovered && secret.isEmpty() && SecondFactor.remove(user.id)) mail.tell(user, CredentialChange.SECOND_FACTOR_REMOVED);
        return recovered;
    }

    private Offer offer(User user, byte[] secret) {
        String text = Base32.of(secret);
        String label = URLEncoder.encode(user.email, StandardCharsets.UTF_8).replace("+", "%20");
        return new Offer(text, Base64.getUrlEncoder().withoutPadding().encodeToString(box.close(secret, PURPOSE, offerTo(user))),
                QrCode.of("otpauth://totp/Nadzor:" + label + "?secret=" + text + "&issuer=Nadzor"));
    }

    private Optional<byte[]> secret(User user, String sealed) {
        try {
            return box.open(Base64.getUrlDecoder().decode(sealed == null ? "" : sealed), PURPOSE, offerTo(user));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    // An offer dies as soon as one is set up: replacing that takes the password.
    private static String offerTo(User user) {
        return "offer " + user.id + SecondFactor.of(user.id).map(factor -> " after " + factor.confirmedAt.toEpochMilli()).orElse("");
    }
}
