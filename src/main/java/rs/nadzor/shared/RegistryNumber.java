package rs.nadzor.shared;

import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Registry number of a Serbian body or firm (matični broj): eight digits. Exports drop the leading zero, so that
 * it is put back. Thirteen digits would be a person's number (JMBG), which is never stored.
 */
public record RegistryNumber(@JsonValue String value) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RegistryNumber {
        if (value == null || !value.matches("[0-9]{6,8}")) throw new IllegalArgumentException("eight digits expected");
        value = "0".repeat(8 - value.length()) + value;
    }

    /** What a person typed or pasted, with spaces or "MB" before it; empty when it is no registry number. */
    public static Optional<RegistryNumber> read(String typed) {
        if (typed == null) return Optional.empty();
        String digits = PlainLetters.of(typed).replaceAll("^\\s*(mb|maticni broj)\\s*:?", "").replaceAll("[\\s.-]", "");
        return digits.matches("[0-9]{6,8}") ? Optional.of(new RegistryNumber(digits)) : Optional.empty();
    }

    /**
     * False is a reason to look again, never to refuse: the check digit (mod 11, weights 8 to 2) holds for numbers
     * that begin with 0, while real ones that begin with 1 or 2 break it.
     */
    public boolean looksRight() {
        if (value.charAt(0) != '0') return true;
        int sum = 0;
        for (int i = 0; i < 7; i++) sum += (8 - i) * (value.charAt(i) - '0');
        return sum > 0 && (11 - sum % 11) % 11 % 10 == value.charAt(7) - '0';
    }

    @Override
    public String toString() {
        return value;
    }
}
