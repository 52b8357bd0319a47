package rs.nadzor.start;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * A database server that somebody else runs. What is commonly missing there is found before the application starts,
 * because a sentence with the statement to run helps more than the stack trace of a failed migration.
 */
final class GivenServer {

    private static final String HINT = " docs/operating.md, \"A server of your own\", tells how to set it up.";

    private GivenServer() {
    }

    static void check(String url) {
        if (!url.startsWith("jdbc:postgresql:")) throw new StartRefused(
                "QUARKUS_DATASOURCE_JDBC_URL must begin with jdbc:postgresql: because Nadzor runs on PostgreSQL only." + HINT);
        var user = Setting.of("QUARKUS_DATASOURCE_USERNAME", "quarkus.datasource.username").orElse(null);
        var password = Setting.of("QUARKUS_DATASOURCE_PASSWORD", "quarkus.datasource.password").orElse(null);
        try (var connection = DriverManager.getConnection(url, user, password)) {
            var version = connection.getMetaData().getDatabaseMajorVersion();
            if (version < EmbeddedPostgres.MAJOR) throw new StartRefused("The database server at %s is PostgreSQL %d; Nadzor needs %d or newer.%s"
                    .formatted(withoutParameters(url), version, EmbeddedPostgres.MAJOR, HINT));
            checkRole(connection);
        } catch (SQLException e) {
            throw new StartRefused("Nadzor cannot use the database at %s as %s: %s.%s"
                    .formatted(withoutParameters(url), user, e.getMessage().lines().findFirst().orElse("").replaceFirst("\\.$", ""), HINT), e);
        }
    }

    /** What the first migration would stumble over. */
    private static void checkRole(Connection connection) throws SQLException {
        try (var statement = connection.createStatement(); var row = statement.executeQuery("""
                select quote_ident(current_user), me.rolsuper or me.rolcreaterole, public.oid is not null,
                       coalesce(me.rolsuper or public.rolcanlogin or pg_has_role(me.oid, public.oid, 'set'), false)
                from pg_roles me left join pg_roles public on public.rolname = 'nadzor_public' where me.rolname = current_user""")) {
            row.next();
            boolean mayCreate = row.getBoolean(2), exists = row.getBoolean(3), usable = row.getBoolean(4);
            var grant = "grant nadzor_public to %s with set true, inherit false;".formatted(row.getString(1));
            if (!exists && !mayCreate) throw new StartRefused("The database server has no role nadzor_public, and %s may not create roles. Let an administrator of the server run: create role nadzor_public nologin; %s%s"
                    .formatted(row.getString(1), grant, HINT));
            if (exists && !usable && !mayCreate) throw new StartRefused("The role nadzor_public is there, but %s may not become it. Let an administrator of the database server run: %s%s"
                    .formatted(row.getString(1), grant, HINT));
        }
    }

    /** Parameters of the address may hold a password. */
    private static String withoutParameters(String url) {
        return url.replaceFirst("\\?.*", "");
    }
}
