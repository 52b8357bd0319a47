package rs.nadzor.evidence;

import rs.nadzor.shared.Coded;
import rs.nadzor.web.Cursor;

/** How the list of sources is sorted; each way has an index, and a key that is never null. */
public enum SourceOrder implements Coded {
    CHANGED("changed_at", "desc", "<"), NAME("sort_title collate \"sr-Latn-x-icu\"", "asc", ">");

    private final String column, direction, comparison;

    SourceOrder(String column, String direction, String comparison) {
        this.column = column;
        this.direction = direction;
        this.comparison = comparison;
    }

    String orderBy() {
        return " order by " + column + " " + direction + ", id " + direction;
    }

    /** With the parameters {@code :key} and {@code :id}. */
    String after() {
        return " and (" + column + ", id) " + comparison + " (:key, :id)";
    }

    Object key(Cursor after) {
        return this == NAME ? after.text(0) : after.instant(0);
    }

    Cursor cursor(Source last) {
        return Cursor.of(this == NAME ? last.sortTitle : last.changedAt, last.id);
    }
}
