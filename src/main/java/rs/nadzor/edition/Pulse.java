package rs.nadzor.edition;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.MemorySize;

import rs.nadzor.web.PageCache;

/**
 * Hears of each change of what is public, on whichever node it is made, and lets the page cache forget. While it hears
 * nothing, since the connection is lost, nothing is answered from the cache.
 */
@ApplicationScoped
class Pulse implements Runnable {
    static final String THREAD = "pulse";

    private static final Logger LOG = Logger.getLogger(Pulse.class);
    /** Without a word for so long, it asks whether the server is still there. */
    private static final Duration SILENCE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    @Inject
    PageCache cache;
    @ConfigProperty(name = "nadzor.page-cache")
    MemorySize size;
    @ConfigProperty(name = "quarkus.datasource.published.jdbc.url")
    String url;
    @ConfigProperty(name = "quarkus.datasource.published.username")
    String user;
    @ConfigProperty(name = "quarkus.datasource.published.password")
    String password;

    private volatile boolean stopped;
    private volatile Connection connection;
    private volatile String beat;

    void start(@Observes StartupEvent event) {
        if (size.asLongValue() == 0) return;
        var thread = new Thread(this, THREAD);
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) throws SQLException {
        stopped = true;
        Connection open = connection;
        if (open != null) open.abort(Runnable::run);
    }

    /** Whoever has just changed something at this node reads it there, before PostgreSQL has told anybody. */
    void checkOwn() {
        String now = Freshness.ofEverything();
        if (now.equals(beat)) return;
        beat = now;
        cache.drop();
    }

    @Override
    public void run() {
        for (Duration pause = Duration.ofSeconds(1); !stopped; pause = longer(pause)) {
            try {
                listen();
            } catch (SQLException e) {
                if (!stopped) LOG.warnf("Pages are not cached until the database can be listened to again (%s).", e.getSQLState());
            } finally {
                cache.close();
            }
            if (!stopped) sleep(pause);
        }
    }

    private void listen() throws SQLException {
        try (Connection own = connect(); Statement statement = own.createStatement()) {
            connection = own;
            statement.execute("listen published");
            cache.open();
            PGConnection ears = own.unwrap(PGConnection.class);
            while (!stopped) {
                if (ears.getNotifications((int) SILENCE.toMillis()).length > 0) cache.drop();
                else if (!own.isValid((int) SILENCE.toSeconds())) throw new SQLException("no answer", "08006");
            }
        } finally {
            connection = null;
        }
    }

    /** Its own: one of the pool's would be missing there, and would listen on when it came back. */
    private Connection connect() throws SQLException {
        var settings = new Properties();
        settings.setProperty("user", user);
        settings.setProperty("password", password);
        settings.setProperty("ApplicationName", "nadzor pulse");
        settings.setProperty("tcpKeepAlive", "true");
        settings.setProperty("loginTimeout", String.valueOf(SILENCE.toSeconds()));
        return DriverManager.getConnection(url, settings);
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }

    private static void sleep(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
