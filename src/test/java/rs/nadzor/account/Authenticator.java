package rs.nadzor.account;

import java.time.Instant;

/** The application on somebody's telephone: takes the key as the page shows it. */
public final class Authenticator {

    private Authenticator() {
    }

    public static String code(String key) {
        return OneTimeCode.at(secret(key), OneTimeCode.step(Instant.now()), 6);
    }

    private static byte[] secret(String key) {
        String digits = key.replace(" ", "");
        byte[] secret = new byte[digits.length() * 5 / 8];
        for (int bit = 0; bit < secret.length * 8; bit++) {
            int digit = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(digits.charAt(bit / 5));
            if ((digit >> 4 - bit % 5 & 1) == 1) secret[bit / 8] |= (byte) (128 >> bit % 8);
        }
        return secret;
    }
}
