package rs.nadzor.watch;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The question in SQL: of each kind what holds every word, by rank; with a {@code ?} for each of the values. */
final class SearchQuery {
    /** Of each kind; among more, the words say too little for an order to mean anything. */
    static final int LOOKED_AT = 2_000;

    private final List<Object> values = new ArrayList<>();
    private final String sql;

    SearchQuery(List<SearchWord> words, SearchFilter filter) {
        values.add(words.stream().map(SearchWord::query).collect(Collectors.joining(" & ")));
        String all = Stream.of(SearchKind.values()).filter(filter::reads).map(kind -> some(kind, filter)).collect(Collectors.joining(" union all "));
        String rows = Stream.of(SearchKind.values()).map(kind -> " when '" + kind.code() + "' then " + kind.row("page.id")).collect(Collectors.joining());
        // Counted and put in order without their rows, which are read for one page only.
        sql = "with q as materialized (select cast(? as tsquery) as wanted), found as materialized (" + all + ") select kind, id, case kind"
                + rows + " end, (select count(*) from found), (select max(n) from (select count(*) n from found group by kind) each)"
                + " from (select kind, id, rank, published_at from found order by rank desc, published_at desc, id limit ? offset ?) page order by rank desc, published_at desc, id";
    }

    private String some(SearchKind kind, SearchFilter filter) {
        StringBuilder where = new StringBuilder("vector @@ q.wanted");
        if (!filter.layer().isEmpty()) {
            where.append(" and ").append(kind.layer);
            values.add(filter.layer());
        }
        if (filter.year() > 0) {
            where.append(" and ").append(kind.year);
            values.add(filter.yearBegins());
            values.add(filter.yearEnds());
        }
        return "(select '" + kind.code() + "' as kind, ts_rank(vector, q.wanted, 1) * " + kind.weight + " as rank, published_at, " + kind.id + "::text as id from published."
                + kind.code() + ", q where " + where + " limit " + LOOKED_AT + ")";
    }

    List<Object> values(int limit, int offset) {
        List<Object> all = new ArrayList<>(values);
        all.add(limit);
        all.add(offset);
        return all;
    }

    @Override
    public String toString() {
        return sql;
    }
}
