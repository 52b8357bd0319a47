package rs.nadzor.account;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.text.Normalizer;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import io.quarkus.elytron.security.common.BcryptUtil;

/** How a password is kept: bcrypt, of a digest, since bcrypt itself would ignore all after 72 bytes (36 Cyrillic letters). */
final class Password {

    private static final int COST = 12;
    // Takes as long as a real one, so that the time of a refusal does not tell whether the account exists.
    private static final String NOBODYS = BcryptUtil.bcryptHash("nobody's", COST);

    private Password() {
    }

    static String hash(String password) {
        return BcryptUtil.bcryptHash(digest(password), COST);
    }

    /** Without a hash (no such account) it is as slow, and false. */
    static boolean matches(String password, String hash) {
        boolean same = BcryptUtil.matches(digest(password), hash == null ? NOBODYS : hash);
        return same && hash != null;
    }

    // Keyed with a constant of ours, so that a plain SHA-256 leaked elsewhere is of no use against it. One form of
    // composed letters, since š is one character on one keyboard and two on another.
    private static String digest(String password) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec("nadzor password".getBytes(StandardCharsets.US_ASCII), "HmacSHA256"));
            String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
            return Base64.getEncoder().encodeToString(mac.doFinal(composed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
