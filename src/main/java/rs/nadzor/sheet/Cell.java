package rs.nadzor.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

import rs.nadzor.i18n.Formats;
import rs.nadzor.shared.ClockProducer;
import rs.nadzor.shared.PartialDate;

/**
 * What stands in one cell.
 *
 * @param plain for machines: codes of vocabularies, ISO dates, plain decimals; "" for nothing
 * @param shown for people: a String in their language, a LocalDate, a BigDecimal, or null for nothing
 */
public record Cell(String plain, Object shown) {

    public static final Cell NONE = new Cell("", null);

    /** What spreadsheets can say in days; an earlier one is written as text. */
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);

    public static Cell text(String text) {
        return text == null || text.isBlank() ? NONE : new Cell(text, text);
    }

    public static Cell word(String code, String label) {
        return code == null ? NONE : new Cell(code, label);
    }

    public static Cell number(BigDecimal number) {
        return number == null ? NONE : new Cell(number.toPlainString(), number);
    }

    public static Cell whole(int number) {
        return number(BigDecimal.valueOf(number));
    }

    public static Cell day(LocalDate day) {
        return day == null ? NONE : new Cell(day.toString(), day.isBefore(FIRST) ? day.toString() : day);
    }

    /** The day in Belgrade on which it happened. */
    public static Cell day(Instant at) {
        return at == null ? NONE : day(at.atZone(ClockProducer.BELGRADE).toLocalDate());
    }

    /** A day only where the day is known; else the year or month as a page prints it. */
    public static Cell date(PartialDate date, Formats formats) {
        if (date == null) return NONE;
        return date.isExactDay() ? day(date.start()) : new Cell(date.toString(), formats.partialDate(date));
    }

    /** The first day that can be meant, to sort by; nothing for "before", which has none. */
    public static Cell earliest(PartialDate date) {
        return date == null || date.earliest().equals(PartialDate.BEGINNING) ? NONE : day(date.earliest());
    }
}
