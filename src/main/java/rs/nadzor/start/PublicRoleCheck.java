package rs.nadzor.start;

import java.sql.SQLException;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Nadzor does not open while the public side could read the desk, whoever has set up the database server. */
@ApplicationScoped
class PublicRoleCheck {

    private final AgroalDataSource published;

    PublicRoleCheck(@DataSource("published") AgroalDataSource published) {
        this.published = published;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        try (var connection = published.getConnection(); var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        select current_user, has_schema_privilege('desk', 'usage') or exists (
                          select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                          where n.nspname = 'desk' and c.relkind in ('r', 'p', 'v', 'm') and has_table_privilege(c.oid, 'select'))""")) {
            row.next();
            if (row.getBoolean(2)) throw refused("The public side of Nadzor connects to the database as %s, who may read the private schema desk."
                    .formatted(row.getString(1)));
        } catch (SQLException e) {
            throw refused("The public side of Nadzor cannot connect to the database as nadzor_public (%s).".formatted(e.getMessage()));
        }
    }

    /** The one kind of exception that Quarkus shows without its stack trace, ending with an exit code. */
    private static ConfigurationException refused(String reason) {
        return new ConfigurationException(reason + " Nadzor does not open like this; docs/operating.md, \"A server of your own\", tells how to set up the role.");
    }
}
