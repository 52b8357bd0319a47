package rs.nadzor.account;

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

import rs.nadzor.web.Seal;

/** Encrypts what must be read again: AES-256-GCM under a key made of the session key. Each box is bound to its owner. */
@ApplicationScoped
class SecretBox {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE = 12, TAG_BITS = 128;

    @Inject
    Seal seal;

    byte[] close(byte[] secret, String owner) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] closed = cipher(Cipher.ENCRYPT_MODE, nonce, owner).doFinal(secret);
            byte[] box = Arrays.copyOf(nonce, NONCE + closed.length);
            System.arraycopy(closed, 0, box, NONCE, closed.length);
            return box;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Empty when it was closed for somebody else, under another key, or not by us. */
    Optional<byte[]> open(byte[] box, String owner) {
        if (box.length < NONCE + TAG_BITS / 8) return Optional.empty();
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(box, NONCE), owner).doFinal(box, NONCE, box.length - NONCE));
        } catch (AEADBadTagException notOurs) {
            return Optional.empty();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce, String owner) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(seal.bytes("second factor", "key of the box"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}
