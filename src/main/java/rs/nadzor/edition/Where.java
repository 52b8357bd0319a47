package rs.nadzor.edition;

import java.util.ArrayList;
import java.util.List;

import rs.nadzor.i18n.SearchKey;

/** What a public list is narrowed to: conditions in SQL, with a {@code ?} for each of the values. */
public final class Where {
    private final StringBuilder sql = new StringBuilder("true");
    private final List<Object> values = new ArrayList<>();

    /** Rows whose column holds every word that was typed, in whatever script; all of them if none was. */
    public Where matches(String column, String typed) {
        for (String word : SearchKey.of(typed).split(" ")) {
            if (!word.isEmpty()) and(column + " like '%' || ? || '%'", word);
        }
        return this;
    }

    /** @param condition with one {@code ?}; holds for every row if the value is blank */
    public Where equal(String condition, String value) {
        return value == null || value.isBlank() ? this : and(condition, value.strip());
    }

    public Where and(String condition, Object... more) {
        sql.append(" and ").append(condition);
        values.addAll(List.of(more));
        return this;
    }

    List<Object> values() {
        return values;
    }

    /** Everything behind "where". */
    @Override
    public String toString() {
        return sql.toString();
    }
}
