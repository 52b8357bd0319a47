package rs.nadzor.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Proves that a text came from this installation: HMAC-SHA256 under the session key, which all its nodes share.
 * The purpose keeps a seal made for one thing from being shown for another.
 */
@ApplicationScoped
public class Seal {

    private final SecretKeySpec key;

    Seal(@ConfigProperty(name = "nadzor.session.key") String key) {
        byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < 32) throw new IllegalStateException("nadzor.session.key has fewer than 32 characters");
        this.key = new SecretKeySpec(bytes, "HmacSHA256");
    }

    /** 32 bytes. */
    public byte[] bytes(String purpose, String text) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            mac.update((purpose + '\0').getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same in 43 characters that are safe in an address and a cookie. */
    public String of(String purpose, String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(purpose, text));
    }

    public boolean holds(String purpose, String text, String seal) {
        return MessageDigest.isEqual(of(purpose, text).getBytes(StandardCharsets.US_ASCII),
                seal.getBytes(StandardCharsets.US_ASCII));
    }
}
