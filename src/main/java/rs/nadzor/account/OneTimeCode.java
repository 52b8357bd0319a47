package rs.nadzor.account;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The six digits that an application shows for half a minute (RFC 6238, HMAC-SHA-1). See docs/decisions/0024. */
final class OneTimeCode {

    static final int SECONDS = 30;

    private OneTimeCode() {
    }

    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    /** The step whose code was typed: this one, or its neighbours, for a clock that is off and a slow typist. */
    static OptionalLong step(byte[] secret, String typed, Instant now) {
        byte[] given = (typed == null ? "" : typed).replaceAll("[\\s-]", "").getBytes(StandardCharsets.UTF_8);
        long current = step(now);
        return LongStream.of(current, current - 1, current + 1)
                .filter(step -> MessageDigest.isEqual(at(secret, step, 6).getBytes(StandardCharsets.US_ASCII), given)).max();
    }

    static String at(byte[] secret, long step, int digits) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            byte[] hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int number = ByteBuffer.wrap(hash).getInt(hash[hash.length - 1] & 15) & Integer.MAX_VALUE;
            return String.format("%0" + digits + "d", number % (long) Math.pow(10, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
