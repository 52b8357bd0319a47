package rs.nadzor.start;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class GivenServerTest {

    private static final PostgresRoles SERVER = TestServer.running();

    @AfterEach
    void forget() {
        System.clearProperty("quarkus.datasource.username");
        System.clearProperty("quarkus.datasource.password");
    }

    @Test
    void acceptsAnOwnerBesideAPublicRoleThatLogsIn() {
        assertDoesNotThrow(() -> check(SERVER.url(), PostgresRoles.OWNER, SERVER.ownerPassword()));
    }

    @Test
    void saysThatThePasswordIsWrongWithoutShowingIt() {
        var reason = refused(SERVER.url() + "?ApplicationName=hush", PostgresRoles.OWNER, "open sesame");
        assertTrue(reason.contains("password authentication failed for user \"nadzor\""), reason);
        assertFalse(reason.contains("open sesame") || reason.contains("hush"), reason);
    }

    @Test
    void saysThatNobodyIsThere() {
        assertTrue(refused("jdbc:postgresql://127.0.0.1:1/nadzor", "nadzor", "x").contains("Connection to 127.0.0.1:1 refused"));
    }

    @Test
    void refusesOtherDatabases() {
        assertTrue(refused("jdbc:mysql://localhost/nadzor", "nadzor", "x").contains("must begin with jdbc:postgresql:"));
    }

    private static String refused(String url, String user, String password) {
        return assertThrows(StartRefused.class, () -> check(url, user, password)).getMessage();
    }

    private static void check(String url, String user, String password) {
        System.setProperty("quarkus.datasource.username", user);
        System.setProperty("quarkus.datasource.password", password);
        GivenServer.check(url);
    }
}
