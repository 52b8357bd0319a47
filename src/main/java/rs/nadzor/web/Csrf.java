package rs.nadzor.web;

import java.security.SecureRandom;
import java.util.Base64;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** The token by which a form of the desk shows that the desk itself made it, in this session. See docs/decisions/0021. */
@ApplicationScoped
class Csrf {

    private static final int LENGTH = 32;

    @Inject
    Viewer viewer;

    @Inject
    Seal seal;

    private final SecureRandom random = new SecureRandom();

    /**
     * Empty for who is not signed in. Masked afresh each time: pages are compressed, and a constant secret in them could
     * be guessed from their length.
     */
    String token() {
        return viewer.staff().map(person -> {
            byte[] mask = new byte[LENGTH];
            random.nextBytes(mask);
            byte[] secret = seal.bytes("csrf", person.session().toString());
            byte[] token = new byte[2 * LENGTH];
            for (int i = 0; i < LENGTH; i++) {
                token[i] = mask[i];
                token[LENGTH + i] = (byte) (mask[i] ^ secret[i]);
            }
            return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
        }).orElse("");
    }

    boolean accepts(String text) {
        byte[] token;
        try {
            token = Base64.getUrlDecoder().decode(text == null ? "" : text);
        } catch (IllegalArgumentException notOurs) {
            return false;
        }
        if (token.length != 2 * LENGTH) return false;
        return viewer.staff().map(person -> {
            byte[] secret = seal.bytes("csrf", person.session().toString());
            int difference = 0;
            for (int i = 0; i < LENGTH; i++) difference |= token[i] ^ token[LENGTH + i] ^ secret[i];
            return difference == 0;
        }).orElse(false);
    }
}
