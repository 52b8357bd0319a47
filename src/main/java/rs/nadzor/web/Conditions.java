package rs.nadzor.web;

import java.util.HashMap;
import java.util.Map;

import rs.nadzor.i18n.SearchKey;
import rs.nadzor.shared.Coded;

/** What a list is filtered by: conditions in SQL on the list's table, with the values of their parameters. */
public final class Conditions {

    private final String alias;
    private final StringBuilder sql = new StringBuilder("true");
    private final Map<String, Object> values = new HashMap<>();

    /** @param alias the table in the query, such as {@code c} */
    public Conditions(String alias) {
        this.alias = alias + ".";
    }

    /** Rows whose column {@code search} holds what was typed, in whatever script; every row if nothing was. */
    public Conditions matches(String typed) {
        if (SearchKey.of(typed).isEmpty()) return this;
        values.put("q", SearchKey.like(typed));
        return and(alias + "search like :q");
    }

    /** Rows with this word of a vocabulary; what is no word of it is no filter. */
    public <E extends Enum<E> & Coded> Conditions is(String column, Class<E> vocabulary, String code) {
        Coded.read(vocabulary, code).ifPresent(word -> {
            values.put(column, word.code());
            and(alias + column + " = :" + column);
        });
        return this;
    }

    /** Rows with this word of a vocabulary among those that the column holds. */
    public <E extends Enum<E> & Coded> Conditions holds(String column, Class<E> vocabulary, String code) {
        Coded.read(vocabulary, code).ifPresent(word -> {
            values.put(column, word.code());
            and(":" + column + " = any (" + alias + column + ")");
        });
        return this;
    }

    /** A condition that reads nothing that anybody typed. */
    public Conditions and(String condition) {
        sql.append(" and ").append(condition);
        return this;
    }

    public Map<String, Object> values() {
        return values;
    }

    /** Everything behind "where". */
    @Override
    public String toString() {
        return sql.toString();
    }
}
