package rs.nadzor.start;

import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

/**
 * The database of every test that starts the application: the same server and the same two plain roles as in an
 * installation. One server serves a whole test run; each start of the application gets an empty database on it.
 * With {@code -Dnadzor.test.jdbc.url} (and .user, .password) the tests use that database instead.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String STARTS = "nadzor.test.starts";

    @Override
    public Map<String, String> start() {
        var given = System.getProperty("nadzor.test.jdbc.url");
        if (given != null) return Map.of("quarkus.datasource.jdbc.url", given,
                "quarkus.datasource.username", System.getProperty("nadzor.test.jdbc.user", "nadzor"),
                "quarkus.datasource.password", System.getProperty("nadzor.test.jdbc.password", "nadzor"),
                "nadzor.session.key", "a session key that only tests have", "nadzor.data.dir", "target/test-data");
        var server = TestServer.running();
        var database = "nadzor_test_" + number();
        server.createDatabase(database);
        return Map.of("quarkus.datasource.jdbc.url", server.url(database),
                "quarkus.datasource.username", PostgresRoles.OWNER,
                "quarkus.datasource.password", server.ownerPassword(),
                "quarkus.datasource.published.username", PostgresRoles.PUBLIC,
                "quarkus.datasource.published.password", server.publicPassword(),
                "nadzor.session.key", "a session key that only tests have", "nadzor.data.dir", "target/test-data");
    }

    private static int number() {
        var number = Integer.getInteger(STARTS, 0) + 1;
        System.setProperty(STARTS, String.valueOf(number));
        return number;
    }

    @Override
    public void stop() {
        // The server ends with the JVM; starting one for each change of test profile would be slow.
    }
}
