package rs.nadzor.account;

import java.security.SecureRandom;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import rs.nadzor.web.Seal;

/**
 * A secret that lets its bearer in: 256 random bits, shown once. The database keeps its seal under the session key, so
 * that whoever steals the database cannot make a working one.
 */
record Token(String text, String hash) {

    @ApplicationScoped
    static class Tokens {

        private static final SecureRandom RANDOM = new SecureRandom();

        @Inject
        Seal seal;

        Token random() {
            byte[] bytes = new byte[32];
            RANDOM.nextBytes(bytes);
            String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            return new Token(text, hash(text));
        }

        String hash(String text) {
            return seal.of("token", text);
        }
    }
}
