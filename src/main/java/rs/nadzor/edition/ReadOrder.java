package rs.nadzor.edition;

import java.util.function.Function;

import rs.nadzor.web.Cursor;

/**
 * One way in which a public list is sorted: by a column that stands on an index together with the row's id and is never
 * null, so that the next page starts where this one ended.
 *
 * @param code as it stands in addresses: {@code ?sort=newest}
 * @param text the column as a cursor carries it
 * @param parameter how the key is compared
 */
public record ReadOrder(String code, String column, boolean descending, String text, String parameter, Function<Cursor, Object> key) {

    /** The newest first. A moment is carried in UTC, whatever zone the machine is in. */
    public static ReadOrder byMoment(String code, String column) {
        return new ReadOrder(code, column, true, "to_char(" + column + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')", "?",
                last -> last.instant(0));
    }

    /** In the alphabet's order of a language: {@code sr-Latn} or {@code en}. */
    public static ReadOrder byName(String code, String column, String language) {
        return new ReadOrder(code, column + " collate \"" + language + "-x-icu\"", false, column, "?", last -> last.text(0));
    }

    /** The latest first. A day goes as text: JDBC's dates before 1582 are days off. */
    public static ReadOrder byDay(String code, String column) {
        return new ReadOrder(code, column, true, column + "::text", "cast(? as date)", last -> last.date(0).toString());
    }

    /** The highest first. */
    public static ReadOrder byNumber(String code, String column) {
        return new ReadOrder(code, column, true, column + "::text", "?", last -> last.amount(0));
    }

    public String by(String id) {
        String direction = descending ? " desc" : "";
        return " order by " + column + direction + ", " + id + direction;
    }

    String after(String id, String place) {
        return "(" + column + ", " + id + ") " + (descending ? "<" : ">") + " (" + parameter + ", " + place + ")";
    }
}
