package rs.nadzor.edition;

import java.util.function.Function;

import rs.nadzor.web.Cursor;

/**
 * A table of the schema {@code published} that a list reads. Its column {@code row} holds as JSON what the list prints; the
 * other columns are there to find, filter and sort by.
 *
 * @param last reads the id out of a cursor's second place
 */
public record ReadTable<T>(String name, String id, Function<Cursor, Object> last, Class<T> type) {

    public static <T> ReadTable<T> byId(String name, String id, Class<T> type) {
        return new ReadTable<>("published." + name, id, cursor -> cursor.uuid(1), type);
    }

    public static <T> ReadTable<T> bySlug(String name, Class<T> type) {
        return new ReadTable<>("published." + name, "slug", cursor -> cursor.text(1), type);
    }
}
