package rs.nadzor.organization;

import rs.nadzor.shared.Coded;
import rs.nadzor.web.Cursor;

/** How the list of organizations is sorted; each way has an index, and a key that is never null. */
public enum OrganizationOrder implements Coded {
    NAME("sort_name collate \"sr-Latn-x-icu\"", "asc", ">"), CHANGED("changed_at", "desc", "<");

    private final String column, direction, comparison;

    OrganizationOrder(String column, String direction, String comparison) {
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

    Cursor cursor(Organization last) {
        return Cursor.of(this == NAME ? last.sortName : last.changedAt, last.id);
    }
}
