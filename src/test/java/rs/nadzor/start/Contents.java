package rs.nadzor.start;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Everything that a database holds in the two schemas, as one short text: the same if nothing whatever has changed. */
public final class Contents {

    private Contents() {
    }

    public static String of(Connection database) throws SQLException {
        var each = list(database, """
                select format(case relkind when 'S' then 'select %L || last_value || is_called from %I.%I'
                                else 'select %L || count(*) || md5(coalesce(string_agg(t::text, chr(10) order by t::text), '''')) from %I.%I t' end,
                              nspname || '.' || relname || ' ', nspname, relname)
                  from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where nspname in ('desk', 'published') and relkind in ('r', 'S') and relname <> 'flyway_schema_history' order by nspname, relname""");
        if (each.isEmpty()) return "nothing";
        // When the migrations ran, and how fast, is no content.
        each.add("select string_agg(version || ' ' || checksum, ' ' order by version) from desk.flyway_schema_history where version is not null");
        // In no order of the server's: it may work at several tables at once.
        return list(database, String.join(" union all ", each)).stream().sorted().collect(Collectors.joining("\n"));
    }

    private static List<String> list(Connection database, String query) throws SQLException {
        var list = new ArrayList<String>();
        try (var statement = database.createStatement(); var rows = statement.executeQuery(query)) {
            while (rows.next()) list.add(rows.getString(1));
        }
        return list;
    }
}
