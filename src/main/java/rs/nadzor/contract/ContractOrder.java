package rs.nadzor.contract;

import java.util.function.BiFunction;
import java.util.function.Function;

import rs.nadzor.shared.Coded;
import rs.nadzor.web.Cursor;

/** How the desk's list is sorted. Each way has an index of its own, and a key that is never null. */
public enum ContractOrder implements Coded {
    CHANGED("c.changed_at", ":key", true, c -> c.changedAt, Cursor::instant),
    TITLE("c.sort_title collate \"sr-Latn-x-icu\"", ":key", false, c -> c.sortTitle, Cursor::text),
    SIGNED("c.signed_first", "cast(:key as date)", true, c -> c.signedOn == null ? "0001-01-01" : c.signedOn.earliest(),
            (cursor, place) -> cursor.date(place).toString()),
    AMOUNT("c.sort_amount", ":key", true, c -> c.amount == null ? "-1" : c.amount.toPlainString(), Cursor::amount);

    private final String column;
    /** How the key is compared. A day goes as text: JDBC's dates before 1582 are days off. */
    private final String parameter;
    private final boolean descending;
    private final Function<Contract, Object> key;
    private final BiFunction<Cursor, Integer, Object> reader;

    ContractOrder(String column, String parameter, boolean descending,
            Function<Contract, Object> key, BiFunction<Cursor, Integer, Object> reader) {
        this.column = column;
        this.parameter = parameter;
        this.descending = descending;
        this.key = key;
        this.reader = reader;
    }

    String orderBy() {
        String direction = descending ? " desc" : "";
        return " order by " + column + direction + ", c.id" + direction;
    }

    /** With the parameters {@code :key} and {@code :id}. */
    String after() {
        return " and (" + column + ", c.id) " + (descending ? "<" : ">") + " (" + parameter + ", :id)";
    }

    Object key(Cursor cursor) {
        return reader.apply(cursor, 0);
    }

    Cursor cursor(Contract last) {
        return Cursor.of(key.apply(last), last.id);
    }
}
