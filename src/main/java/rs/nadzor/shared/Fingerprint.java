package rs.nadzor.shared;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** SHA-256 of bytes, as 64 lower-case hexadecimal digits. */
public record Fingerprint(@JsonValue String hex) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Fingerprint {
        if (!isFingerprint(hex)) throw new IllegalArgumentException("not a SHA-256 fingerprint: " + hex);
    }

    public static Fingerprint of(byte[] bytes) {
        MessageDigest digest = sha256();
        digest.update(bytes);
        return of(digest);
    }

    /** Reads the stream to its end without holding it in memory, and leaves closing to the caller. */
    public static Fingerprint of(InputStream bytes) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[64 * 1024];
        for (int read; (read = bytes.read(buffer)) > 0;) digest.update(buffer, 0, read);
        return of(digest);
    }

    public static Fingerprint of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The end of a digest that somebody fed while the bytes went by; see {@link #sha256()}. */
    public static Fingerprint of(MessageDigest digest) {
        return new Fingerprint(HexFormat.of().formatHex(digest.digest()));
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static boolean isFingerprint(String text) {
        return text != null && text.matches("[0-9a-f]{64}");
    }

    @Override
    public String toString() {
        return hex;
    }
}
