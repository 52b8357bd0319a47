package rs.nadzor.shared;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Tax number of a Serbian body or firm (PIB): nine digits, the last a check digit after ISO 7064 MOD 11,10. */
public record Pib(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Pib {
        if (value == null || !value.matches("[0-9]{9}")) throw new IllegalArgumentException("a PIB has nine digits");
        if (checkDigit(value) != value.charAt(8) - '0') throw new IllegalArgumentException("wrong check digit");
    }

    /** What a person typed or pasted, with spaces, "PIB" or "RS" before it; empty when it is no PIB. */
    public static Optional<Pib> read(String typed) {
        if (typed == null) return Optional.empty();
        String digits = PlainLetters.of(typed).replaceAll("^\\s*(pib|rs)\\s*:?", "").replaceAll("[\\s.-]", "");
        try {
            return Optional.of(new Pib(digits));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private static int checkDigit(String digits) {
        int product = 10;
        for (int i = 0; i < 8; i++) {
            int sum = (product + digits.charAt(i) - '0') % 10;
            product = 2 * (sum == 0 ? 10 : sum) % 11;
        }
        return (11 - product) % 10;
    }

    @Override
    public String toString() {
        return value;
    }
}
