package rs.nadzor.web;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** What a person typed into a field, which may be nothing. */
public final class Typed {

    // Overrides, embeddings and isolates turn around what stands beside them, also in a list of other people's names.
    private static final Pattern TURNING = Pattern.compile("[\u202a-\u202e\u2066-\u2069]"),
            INVISIBLE = Pattern.compile("[\\p{Z}\\p{Cc}\\p{Cf}\\p{M}\u115f\u1160\u3164\uffa0\u2800]*");

    private Typed() {
    }

    /** What a reader will see: nothing for signs that show nothing, and one line without signs that turn it around. */
    public static String seen(String typed) {
        if (INVISIBLE.matcher(typed).matches()) return "";
        return typed.indexOf('\n') < 0 ? TURNING.matcher(typed).replaceAll("") : typed;
    }

    /** The id that a hidden field sent; nothing for what is none. */
    public static Optional<UUID> id(String sent) {
        try {
            return given(sent) ? Optional.of(UUID.fromString(sent.strip())) : Optional.empty();
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    /** A whole number that a hidden field sent; -1 for what is none. */
    public static int number(String sent) {
        try {
            return given(sent) ? Integer.parseInt(sent.strip()) : -1;
        } catch (NumberFormatException notANumber) {
            return -1;
        }
    }

    public static boolean given(String typed) {
        return typed != null && !typed.isBlank();
    }

    /** Without the spaces around it; null for nothing. */
    public static String text(String typed) {
        return given(typed) ? typed.strip() : null;
    }
}
