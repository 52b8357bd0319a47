package rs.nadzor.sheet;

import java.util.function.Function;

/**
 * One column of a list.
 *
 * @param name stable, for machines: {@code signed_on}
 * @param heading as the screen has it, in the reader's language
 */
public record Column<T>(String name, String heading, Kind kind, Function<T, Cell> cell) {

    /** What a column holds, which decides how wide it is and how a spreadsheet writes it. */
    public enum Kind {
        TEXT(28), LONG_TEXT(60), WORD(18), DATE(16), NUMBER(12), MONEY(20);

        final int width;

        Kind(int width) {
            this.width = width;
        }
    }

    public static <T> Column<T> text(String name, String heading, Function<T, String> text) {
        return new Column<>(name, heading, Kind.TEXT, row -> Cell.text(text.apply(row)));
    }

    public static <T> Column<T> longText(String name, String heading, Function<T, String> text) {
        return new Column<>(name, heading, Kind.LONG_TEXT, row -> Cell.text(text.apply(row)));
    }

    public static <T> Column<T> word(String name, String heading, Function<T, Cell> word) {
        return new Column<>(name, heading, Kind.WORD, word);
    }

    public static <T> Column<T> date(String name, String heading, Function<T, Cell> date) {
        return new Column<>(name, heading, Kind.DATE, date);
    }

    public static <T> Column<T> number(String name, String heading, Function<T, Cell> number) {
        return new Column<>(name, heading, Kind.NUMBER, number);
    }

    /** Beside it stands a column that names the currency. */
    public static <T> Column<T> money(String name, String heading, Function<T, Cell> amount) {
        return new Column<>(name, heading, Kind.MONEY, amount);
    }
}
