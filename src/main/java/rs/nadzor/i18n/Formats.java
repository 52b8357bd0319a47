package rs.nadzor.i18n;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import rs.nadzor.shared.ClockProducer;
import rs.nadzor.shared.Money;
import rs.nadzor.shared.PartialDate;

/**
 * How numbers, money and dates are written in a language. Own patterns, because the JDK's Serbian date lacks the
 * spaces ({@code 05.11.2026.}) and other libraries round dinars to whole ones.
 */
public final class Formats {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final Map<Language, Formats> ALL = all(NoBreak.SPACE), PLAIN = all(" ");

    private final Language language;
    private final String space;
    private final Months months;
    private final DecimalFormatSymbols symbols;

    private Formats(Language language, String space) {
        this.language = language;
        this.space = space;
        this.months = Months.of(language);
        symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(language.isSerbian() ? '.' : ',');
        symbols.setDecimalSeparator(language.isSerbian() ? ',' : '.');
        symbols.setMinusSign('\u2212');
    }

    /** For pages: no line ends inside a date or between a number and its unit. */
    public static Formats of(Language language) {
        return ALL.get(language);
    }

    /** For fields that people type into, and for machines: plain spaces. */
    public static Formats plain(Language language) {
        return PLAIN.get(language);
    }

    /** {@code 5. 11. 2026.} or {@code 5 November 2026}. */
    public String date(LocalDate day) {
        if (day == null) return "";
        if (!language.isSerbian()) return longDate(day);
        return day.getDayOfMonth() + "." + space + day.getMonthValue() + "." + space + day.getYear() + ".";
    }

    /** {@code 5. novembar 2026.}, {@code 5. новембар 2026.} or {@code 5 November 2026}. */
    public String longDate(LocalDate day) {
        if (day == null) return "";
        String name = months.name(day.getMonthValue());
        return day.getDayOfMonth() + (language.isSerbian() ? "." : "") + space + name + space + day.getYear()
                + (language.isSerbian() ? "." : "");
    }

    /** {@code 2019.}, {@code maj 2019.}, {@code 31. 5. 2019.}, {@code oko maja 2019.}, {@code before 2019}. */
    public String partialDate(PartialDate date) {
        return date == null ? "" : months.partialDate(date, this, space);
    }

    /** Groups of three and as many decimals as the number has; zeros at the end are dropped. */
    public String number(BigDecimal number) {
        return number == null ? "" : written("#,##0.##########", number);
    }

    public String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    /** {@code 1.234.567,50 RSD}: always two decimals, the code after the amount. */
    public String money(Money money) {
        return money == null ? "" : written("#,##0.00", money.amount()) + space + money.currency();
    }

    /** A share of one as per cent, {@code 37,5 %} or {@code 37.5%}, with at most one decimal. */
    public String percent(BigDecimal share) {
        return share == null ? "" : written("#,##0.#", share.movePointRight(2)) + (language.isSerbian() ? space + "%" : "%");
    }

    /** Date and time of day in Belgrade: {@code 5. 11. 2026. u 14:05} or {@code 5 November 2026, 14:05}. */
    public String instant(Instant instant) {
        if (instant == null) return "";
        ZonedDateTime there = instant.atZone(ClockProducer.BELGRADE);
        String between = switch (language) {
            case SR -> " u" + space;
            case SR_CYRL -> " у" + space;
            case EN -> ", ";
        };
        return date(there.toLocalDate()) + between + time(there.toLocalTime());
    }

    /** The day in Belgrade on which it happened. */
    public String date(Instant instant) {
        return instant == null ? "" : date(instant.atZone(ClockProducer.BELGRADE).toLocalDate());
    }

    public String time(LocalTime time) {
        return time == null ? "" : CLOCK.format(time);
    }

    /** {@code 1 dan}, {@code 2 dana}, {@code 5 dana}; {@code 1 day}, {@code 2 days}. */
    public String days(long count) {
        return number(count) + space + switch (language) {
            case SR -> Plural.of(count).choose("dan", "dana", "dana");
            case SR_CYRL -> Plural.of(count).choose("дан", "дана", "дана");
            case EN -> Plural.of(count, Language.EN).choose("day", "days", "days");
        };
    }

    private static Map<Language, Formats> all(String space) {
        Map<Language, Formats> all = new EnumMap<>(Language.class);
        for (Language language : Language.values()) all.put(language, new Formats(language, space));
        return all;
    }

    /** DecimalFormat keeps state while it writes, so that each call has its own. */
    private String written(String pattern, BigDecimal number) {
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(java.math.RoundingMode.HALF_UP);
        return format.format(number);
    }
}
