package rs.nadzor.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * A date as well as it is known: a year, a month or a day, which may be about, before or after it.
 * Its canonical text follows EDTF: {@code 2019}, {@code 2019-05}, {@code 2019-05-31}, {@code 2019~} (about),
 * {@code ../2019-05} (before), {@code 2019-05/..} (after).
 *
 * @param start the first day of the named year or month, or the named day
 */
public record PartialDate(LocalDate start, Precision precision, Qualifier qualifier)
        implements Comparable<PartialDate> {

    public enum Precision { YEAR, MONTH, DAY }

    /** In the order in which they stand on a time line when the named date is the same. */
    public enum Qualifier { BEFORE, EXACT, ABOUT, AFTER }

    /** Where "before" begins and "after" ends: far enough for any register, and storable in a database. */
    public static final LocalDate BEGINNING = LocalDate.of(1, 1, 1), END = LocalDate.of(9999, 12, 31);

    private static final Pattern CANONICAL = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Comparator<PartialDate> ORDER = Comparator.comparing(PartialDate::start)
            .thenComparing(PartialDate::qualifier).thenComparing(PartialDate::precision);

    public PartialDate {
        Objects.requireNonNull(precision);
        Objects.requireNonNull(qualifier);
        if (start.getYear() < 1000 || start.getYear() > 9998)
            throw new IllegalArgumentException("not a year: " + start);
        start = switch (precision) {
            case YEAR -> start.withDayOfYear(1);
            case MONTH -> start.withDayOfMonth(1);
            case DAY -> start;
        };
    }

    /** Reads the canonical text; anything else, 30 February included, is refused. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static PartialDate of(String canonical) {
        String date = canonical;
        Qualifier qualifier = Qualifier.EXACT;
        if (canonical.startsWith("../")) {
            qualifier = Qualifier.BEFORE;
            date = canonical.substring(3);
        } else if (canonical.endsWith("/..")) {
            qualifier = Qualifier.AFTER;
            date = canonical.substring(0, canonical.length() - 3);
        } else if (canonical.endsWith("~")) {
            qualifier = Qualifier.ABOUT;
            date = canonical.substring(0, canonical.length() - 1);
        }
        Matcher parts = CANONICAL.matcher(date);
        if (!parts.matches()) throw new IllegalArgumentException("not a partial date: " + canonical);
        return of(number(parts.group(1)), number(parts.group(2)), number(parts.group(3))).with(qualifier);
    }

    public static PartialDate of(LocalDate day) {
        return new PartialDate(day, Precision.DAY, Qualifier.EXACT);
    }

    /** Month and day may be null, the day alone may not be there without the month. */
    public static PartialDate of(Integer year, Integer month, Integer day) {
        Precision precision = month == null ? Precision.YEAR : day == null ? Precision.MONTH : Precision.DAY;
        try {
            LocalDate start = LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
            return new PartialDate(start, precision, Qualifier.EXACT);
        } catch (DateTimeException noSuchDay) {
            throw new IllegalArgumentException(noSuchDay.getMessage(), noSuchDay);
        }
    }

    /** What a person typed, in Serbian of either script or in English; empty when it is no date. */
    public static Optional<PartialDate> read(String typed) {
        return TypedDate.read(typed);
    }

    public PartialDate with(Qualifier other) {
        return new PartialDate(start, precision, other);
    }

    /** The earliest day that can be meant. "About" reaches one year, month or day beyond the named one on each side. */
    public LocalDate earliest() {
        return switch (qualifier) {
            case BEFORE -> BEGINNING;
            case ABOUT -> step(start, -1);
            case EXACT, AFTER -> start;
        };
    }

    /** The latest day that can be meant. "Before" and "after" include the named date, as people use them loosely. */
    public LocalDate latest() {
        return switch (qualifier) {
            case AFTER -> END;
            case ABOUT -> step(start, 2).minusDays(1);
            case EXACT, BEFORE -> step(start, 1).minusDays(1);
        };
    }

    public boolean overlaps(PartialDate other) {
        return !earliest().isAfter(other.latest()) && !other.earliest().isAfter(latest());
    }

    /** True when every day that can be meant lies before the given one: the only "earlier" a rule may rely on. */
    public boolean isSurelyBefore(LocalDate day) {
        return latest().isBefore(day);
    }

    public boolean isSurelyAfter(LocalDate day) {
        return earliest().isAfter(day);
    }

    public boolean isExactDay() {
        return precision == Precision.DAY && qualifier == Qualifier.EXACT;
    }

    /** By the named date; on the same one "before" comes first, "after" last, and a year comes before its January. */
    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }

    @Override
    @JsonValue
    public String toString() {
        String date = start.toString().substring(0, switch (precision) {
            case YEAR -> 4;
            case MONTH -> 7;
            case DAY -> 10;
        });
        return switch (qualifier) {
            case EXACT -> date;
            case ABOUT -> date + "~";
            case BEFORE -> "../" + date;
            case AFTER -> date + "/..";
        };
    }

    private LocalDate step(LocalDate from, int count) {
        return switch (precision) {
            case YEAR -> from.plusYears(count);
            case MONTH -> from.plusMonths(count);
            case DAY -> from.plusDays(count);
        };
    }

    private static Integer number(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }
}
