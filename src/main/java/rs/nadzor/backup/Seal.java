package rs.nadzor.backup;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The encryption of a backup: AES-256-GCM in chunks of 64 KiB, under a key that PBKDF2 makes of the password and of a
 * salt that is new for each file. The nonce of a chunk holds its number and whether it is the last one, so that chunks
 * which are missing, repeated or in another order do not open. A file is the mark, the salt, the chunks.
 */
final class Seal {

    static final byte[] MARK = "NADZOR SEALED 1\n".getBytes(StandardCharsets.US_ASCII);
    static final int SALT = 16, CHUNK = 64 * 1024, TAG = 16;
    /** What OWASP asks of PBKDF2 with SHA-256. Part of the format: another number needs another mark. */
    private static final int ITERATIONS = 600_000;

    private final SecretKeySpec key;
    private final byte[] salt;
    private int number;

    Seal(String password, byte[] salt) {
        this.salt = salt;
        try {
            var spec = new PBEKeySpec(password.toCharArray(), salt, ITERATIONS, 256);
            key = new SecretKeySpec(SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded(), "AES");
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] newSalt() {
        var salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        return salt;
    }

    byte[] seal(byte[] chunk, int length, boolean last) throws GeneralSecurityException {
        return next(Cipher.ENCRYPT_MODE, last).doFinal(chunk, 0, length);
    }

    /** @throws GeneralSecurityException when it is not the chunk that was sealed at this place with this password */
    byte[] open(byte[] chunk, int length, boolean last) throws GeneralSecurityException {
        if (length < TAG) throw new AEADBadTagException("not a whole chunk");
        return next(Cipher.DECRYPT_MODE, last).doFinal(chunk, 0, length);
    }

    private Cipher next(int mode, boolean last) throws GeneralSecurityException {
        var nonce = ByteBuffer.allocate(12).putInt(7, number).put(11, (byte) (last ? 1 : 0));
        number = Math.incrementExact(number);
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG * 8, nonce.array()));
        cipher.updateAAD(MARK);
        cipher.updateAAD(salt);
        return cipher;
    }
}
