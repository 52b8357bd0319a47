package rs.nadzor.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the database holds: every table of both schemas, whichever feature it belongs to. */
final class Tables {

    /** Written by the migrations themselves. */
    private static final String HISTORY = "desk.flyway_schema_history";

    private Tables() {
    }

    /** Each with its columns; a table stands after those it refers to. */
    static Map<String, List<String>> inOrder(Connection connection) throws SQLException {
        var columns = new TreeMap<String, List<String>>();
        try (var query = connection.prepareStatement("""
                select n.nspname || '.' || c.relname,
                       array(select a.attname::text from pg_attribute a
                              where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum)
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in ('desk', 'published') and c.relkind in ('r', 'p') and not c.relispartition""");
                var rows = query.executeQuery()) {
            while (rows.next()) columns.put(rows.getString(1), List.of((String[]) rows.getArray(2).getArray()));
        }
        columns.remove(HISTORY);
        var references = references(connection);
        var ordered = new LinkedHashSet<String>();
        while (ordered.size() < columns.size()) {
            var ready = columns.keySet().stream().filter(t -> !ordered.contains(t) && ordered.containsAll(references.getOrDefault(t, Set.of()))).toList();
            if (ready.isEmpty()) throw new IllegalStateException("tables refer to each other in a circle; all but " + ordered);
            ordered.addAll(ready);
        }
        return ordered.stream().collect(Collectors.toMap(t -> t, columns::get, (a, b) -> a, LinkedHashMap::new));
    }

    /** A table that refers to itself is no trouble: COPY looks at its foreign keys at its end. */
    private static Map<String, Set<String>> references(Connection connection) throws SQLException {
        var references = new HashMap<String, Set<String>>();
        try (var query = connection.prepareStatement("""
                select f.nspname || '.' || c.relname, t.nspname || '.' || d.relname
                  from pg_constraint k
                  join pg_class c on c.oid = k.conrelid join pg_namespace f on f.oid = c.relnamespace
                  join pg_class d on d.oid = k.confrelid join pg_namespace t on t.oid = d.relnamespace
                 where k.contype = 'f' and k.conrelid <> k.confrelid""");
                var rows = query.executeQuery()) {
            while (rows.next()) references.computeIfAbsent(rows.getString(1), t -> new LinkedHashSet<>()).add(rows.getString(2));
        }
        return references;
    }

    static List<Manifest.Sequence> sequences(Connection connection) throws SQLException {
        var names = new ArrayList<String>();
        try (var query = connection.prepareStatement("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where n.nspname in ('desk', 'published') and c.relkind = 'S' order by 1""");
                var rows = query.executeQuery()) {
            while (rows.next()) names.add(rows.getString(1));
        }
        var sequences = new ArrayList<Manifest.Sequence>();
        for (var name : names) {
            try (var query = connection.prepareStatement("select last_value, is_called from " + quoted(name)); var row = query.executeQuery()) {
                row.next();
                sequences.add(new Manifest.Sequence(name, row.getLong(1), row.getBoolean(2)));
            }
        }
        return sequences;
    }

    /** A name with its schema, for SQL. */
    static String quoted(String name) {
        var dot = name.indexOf('.');
        return quotedWord(name.substring(0, dot)) + "." + quotedWord(name.substring(dot + 1));
    }

    static String quoted(List<String> columns) {
        return columns.stream().map(Tables::quotedWord).collect(Collectors.joining(", ", "(", ")"));
    }

    private static String quotedWord(String word) {
        return "\"" + word.replace("\"", "\"\"") + "\"";
    }
}
