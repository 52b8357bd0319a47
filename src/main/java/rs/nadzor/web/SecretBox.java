package rs.nadzor.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * Encrypts what must be read again: AES-256-GCM under a key made of the session key. Each box is bound to its
 * purpose and its owner.
 */
@ApplicationScoped
public class SecretBox {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12, TAG_BITS = 128;

    @Inject
    Seal seal;

    public byte[] close(byte[] secret, String purpose, String owner) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, purpose, owner).doFinal(secret);
            byte[] box = Arrays.copyOf(nonce, NONCE + closed.length);
            System.arraycopy(closed, 0, box, NONCE, closed.length);
            return box;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when it was closed for something or somebody else, under another key, or not by us. */
    public Optional<byte[]> open(byte[] box, String purpose, String owner) {
        if (box.length < NONCE + TAG_BITS / 8) return Optional.empty();
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(box, NONCE), purpose, owner).doFinal(box, NONCE, box.length - NONCE));
        } catch (AEADBadTagException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String purpose, String owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(seal.bytes(purpose, "key of the box"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
