package rs.nadzor.start;

import java.sql.SQLException;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

import org.jboss.logging.Logger;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;

/** Restricted records are hidden by policies of the database. Nadzor does not open while it would show them to everybody. */
@ApplicationScoped
class PolicyCheck {

    private static final Logger LOG = Logger.getLogger(PolicyCheck.class);
    private static final String ABOVE = "Nadzor logs in to its database as %s, whom the policies that hide restricted records do not bind (a superuser, or bypassrls). ";

    private final AgroalDataSource desk;

    PolicyCheck(AgroalDataSource desk) {
        this.desk = desk;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE + 1) StartupEvent start) {
        try (var connection = desk.getConnection(); var statement = connection.createStatement(); var row = statement.executeQuery("""
                select current_user, exists (select from pg_class where relnamespace = cast('desk' as regnamespace) and relrowsecurity
                         and not row_security_active(oid)), exists (select from desk.restricted)""")) {
            row.next();
            if (!row.getBoolean(2)) return;
            if (row.getBoolean(3)) throw new ConfigurationException(ABOVE.formatted(row.getString(1))
                    + "Some are restricted, so it does not open like this; docs/operating.md, \"A server of your own\", tells how to mend it.");
            LOG.warn(ABOVE.formatted(row.getString(1)) + "No record can be restricted like this.");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
