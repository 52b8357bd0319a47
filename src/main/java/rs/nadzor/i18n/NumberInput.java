package rs.nadzor.i18n;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads numbers as people type and paste them: {@code 1.234.567,50}, {@code 1234567,5}, {@code 1,234,567.50},
 * {@code 1 234 567}, with a currency beside it or not. Where a single separator could be either, three digits after
 * it make it a group and anything else decimals: nobody enters a sum with three decimals.
 */
public final class NumberInput {

    private static final String SPACES = "[\\s\\u00a0\\u202f\\u2009]";
    private static final Pattern AROUND = Pattern.compile("^" + SPACES + "+|(?:,-|,--|\\.-)?" + SPACES + "*$");
    private static final Pattern POINT_GROUPS = Pattern.compile("[+-]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d+)?");
    private static final Pattern COMMA_GROUPS = Pattern.compile("[+-]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d+)?");
    private static final Pattern PLAIN = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private NumberInput() {
    }

    public static Optional<BigDecimal> read(String typed) {
        if (typed == null) return Optional.empty();
        String text = AROUND.matcher(typed).replaceAll("").replace('\u2212', '-').replaceAll("^([+-])" + SPACES + "+", "$1");
        // A space or apostrophe may part groups of three, nothing else: "12 34" is two numbers.
        if (text.matches("[+-]?\\d{1,3}(?:[\\s\\u00a0\\u202f\\u2009'’]\\d{3})+(?:[.,]\\d+)?")) text = text.replaceAll("[\\s\\u00a0\\u202f\\u2009'’]", "");
        if (POINT_GROUPS.matcher(text).matches()) text = text.replace(".", "").replace(',', '.');
        else if (COMMA_GROUPS.matcher(text).matches()) text = text.replace(",", "");
        else if (PLAIN.matcher(text).matches()) text = text.replace(',', '.');
        else return Optional.empty();
        return Optional.of(new BigDecimal(text));
    }
}
