package rs.nadzor.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** The database that a backup is restored into: what must not be lost there is found before anything is touched. */
final class Target {

    private final Connection connection;

    Target(Connection connection) {
        this.connection = connection;
    }

    void check(boolean replace) throws SQLException {
        var others = number("""
                select count(*) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
                   and backend_type = 'client backend' and usename in (current_user, 'nadzor_public')""");
        if (others > 0) throw new BackupRefused("Something uses this database (%d connections): stop every Nadzor on it first.".formatted(others));
        var foreign = number("""
                select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
                 where c.relkind in ('r', 'p', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                   and (n.nspname not in ('desk', 'published') or to_regclass('desk.flyway_schema_history') is null)
                   and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')""");
        if (foreign > 0) throw new BackupRefused("This database holds %d tables that are not Nadzor's: restore into a database of its own.".formatted(foreign));
        if (replace || Migrations.applied(connection).isEmpty()) return;
        long deals = number("select count(*) from desk.contract"), editions = number("select count(*) from published.edition"),
                people = number("select count(*) from desk.account"), erasures = number("select count(*) from desk.erasure");
        if (deals + editions + people + erasures > 0) throw new BackupRefused("This database holds a register already (%d deals, %d editions, %d people, %d erasures); with --replace the backup takes its place."
                .formatted(deals, editions, people, erasures));
    }

    private long number(String query) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
