package rs.nadzor.i18n;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as people type and paste them: {@code 1.234.567,50}, {@code 1234567,5}, {@code 1,234,567.50},
 * {@code 1 234 567}. Where a single separator could be either, three digits after it make it a group and anything
 * else decimals: nobody enters a sum with three decimals.
 */
public final class NumberInput {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0\\u202f\\u2009]");
    private static final Pattern SPACED_GROUPS = Pattern.compile("[+-]?\\d{1,3}(?:[ '’]\\d{3})+(?:[.,]\\d+)?");
    private static final Pattern POINT_GROUPS = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:\\.\\d{3})+(?:,\\d+)?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[+-]?[1-9]\\d{0,2}(?:,\\d{3})+(?:\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+(?:[.,]\\d+)?");

    private NumberInput() {
    }

    /** Empty when it is no number or could be two: 12 34, 1.234,567.89. */
    public static Optional<BigDecimal> read(String typed) {
        if (typed == null) return Optional.empty();
        String text = SPACE.matcher(typed).replaceAll(" ").strip().replace('\u2212', '-')
                .replaceFirst("^([+-]) +", "$1").replaceFirst(",-+$", "");
        if (SPACED_GROUPS.matcher(text).matches()) text = text.replaceAll("[ '’]", "");
        if (POINT_GROUPS.matcher(text).matches()) text = text.replace(".", "").replace(',', '.');
        else if (COMMA_GROUPS.matcher(text).matches()) text = text.replace(",", "");
        else if (PLAIN.matcher(text).matches()) text = text.replace(',', '.');
        else return Optional.empty();
        return Optional.of(new BigDecimal(text));
    }
}
