package rs.nadzor.exchange;

import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import rs.nadzor.shared.Money;
import rs.nadzor.shared.PlainLetters;

/**
 * An amount with its currency in one cell: {@code 1.234.567,50 дин.}, {@code € 12.000}.
 *
 * @param number as it stands in the cell, for the form to read; the whole cell where it cannot be taken apart
 * @param currency its code; "" where the cell names none
 */
record Sum(String number, String currency) {

    private static final Map<String, String> WORDS = Map.ofEntries(Map.entry("din", Money.DINAR), Map.entry("dinar", Money.DINAR), Map.entry("dinara", Money.DINAR),
            Map.entry("dinari", Money.DINAR), Map.entry("€", "EUR"), Map.entry("evra", "EUR"), Map.entry("evro", "EUR"), Map.entry("euro", "EUR"),
            Map.entry("$", "USD"), Map.entry("us$", "USD"), Map.entry("dolara", "USD"), Map.entry("dollars", "USD"), Map.entry("¥", "CNY"),
            Map.entry("juana", "CNY"), Map.entry("yuan", "CNY"), Map.entry("£", "GBP"), Map.entry("funti", "GBP"));
    private static final Pattern PARTS = Pattern.compile("(?<before>[^\\d+\u2212-]*)(?<number>[+\u2212-]?\\d(?:.*\\d)?(?:,-+)?)(?<after>[^\\d]*)");

    static Sum read(String cell) {
        Matcher parts = PARTS.matcher(cell.strip());
        if (!parts.matches()) return new Sum(cell, "");
        String before = parts.group("before").strip(), after = parts.group("after").strip();
        if (before.isEmpty() && after.isEmpty()) return new Sum(cell, "");
        return currency(before.isEmpty() ? after : before).filter(code -> before.isEmpty() || after.isEmpty())
                .map(code -> new Sum(parts.group("number"), code)).orElse(new Sum(cell, ""));
    }

    /** The code of a currency as people write it. */
    static Optional<String> currency(String typed) {
        String word = PlainLetters.of(typed).strip().replaceAll("\\.$", "");
        if (WORDS.containsKey(word)) return Optional.of(WORDS.get(word));
        try {
            return Optional.of(Currency.getInstance(word.toUpperCase(Locale.ROOT)).getCurrencyCode());
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
