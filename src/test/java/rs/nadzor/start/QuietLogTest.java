package rs.nadzor.start;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;

import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.audit.Acting;
import rs.nadzor.audit.Actor;
import rs.nadzor.organization.Organization;

/** The log names what failed and where; what people typed does not get into it, on whichever way a row is refused. */
@QuarkusTest
class QuietLogTest {

    private static final String MARKER = "Marker-Petrović";

    /** Addresses that exist in tests only. */
    @PermitAll
    @Path("/en/test-faults")
    public static class Refusing {

        @Inject
        EntityManager desk;

        @POST
        @Path("commit")
        @Transactional
        public String commit() {
            marked().persist();
            return "";
        }

        @POST
        @Path("flush")
        @Transactional
        public String flush() {
            marked().persistAndFlush();
            return "";
        }

        @POST
        @Path("cast")
        @Transactional
        public Object cast() {
            return desk.createNativeQuery("select cast(cast(:text as text) as integer)").setParameter("text", MARKER).getSingleResult();
        }

        @POST
        @Path("twice")
        public String twice() {
            return Acting.as(Actor.INSTALLATION, () -> QuarkusTransaction.requiringNew().call(() -> {
                for (int i = 0; i < 2; i++) desk.createNativeQuery("""
                        insert into desk.organization (slug, name_sr, kind, search, sort_name, version)
                        values (:name, :name, 'company', '', '', 0)""").setParameter("name", MARKER).executeUpdate();
                return "";
            }));
        }

        @POST
        @Path("ours")
        public String ours() {
            throw new IllegalStateException(MARKER);
        }

        private static Organization marked() {
            var organization = new Organization();
            organization.nameSr = MARKER;
            organization.slug = "x";
            organization.country = MARKER;
            return organization;
        }
    }

    private final StringBuffer log = new StringBuffer();
    private final Handler listener = new Handler() {
        @Override
        public void publish(LogRecord record) {
            var text = new StringWriter();
            if (record.getThrown() != null) record.getThrown().printStackTrace(new PrintWriter(text));
            log.append(record.getLoggerName()).append(' ').append(record instanceof ExtLogRecord ext ? ext.getFormattedMessage() : record.getMessage())
                    .append('\n').append(text);
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    };

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(listener);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(listener);
    }

    @Test
    void notesWhomItRefusedWithoutNamingThem() {
        given().formParam("email", "marker@example.org").formParam("password", MARKER).post("/login").then().statusCode(422);
        String first = noted("sign-in refused \\(password\\) for (\\S{8} from \\S{8})\n");
        log.setLength(0);
        given().formParam("email", " Marker@example.org").formParam("password", "x\nforged line").post("/login").then().statusCode(422);
        assertEquals(first, noted("sign-in refused \\(password\\) for (\\S{8} from \\S{8})\n"), "the same one is the same");
        given().header("Sec-Fetch-Site", "cross-site").post("/login?a=%0Aforged+line").then().statusCode(403);
        noted("(refused \\(foreign\\): POST /login to a stranger from \\S{8})\n");
        assertFalse(log.toString().contains("marker@") || log.toString().contains("forged line") || log.toString().contains("127.0.0.1"), log.toString());
    }

    private String noted(String pattern) {
        var found = Pattern.compile(pattern).matcher(log);
        assertTrue(found.find(), () -> pattern + " in " + log);
        return found.group(1);
    }

    @ParameterizedTest
    @CsvSource({ "commit,422", "flush,422", "cast,422", "twice,409", "ours,500" })
    void repeatsNothingThatWasTyped(String way, int status) {
        given().post("/en/test-faults/" + way).then().statusCode(status).body(not(containsString(MARKER)));
        assertTrue(log.toString().contains("/en/test-faults/" + way), "it was logged");
        assertFalse(log.toString().contains(MARKER), log.toString());
    }

    @Test
    void givesTheReaderTheNumberOfTheFault() {
        String page = given().post("/en/test-faults/ours").then().statusCode(500).body(matchesRegex("(?s).*give this number: [0-9a-f]{8}\\..*"))
                .extract().asString();
        String number = page.replaceFirst("(?s).*this number: ([0-9a-f]{8}).*", "$1");
        assertTrue(log.toString().contains(number), log.toString());
    }

    @Test
    void keepsNoLinkThatLetsIn() {
        given().contentType("multipart/form-data; boundary=y").body("cut off".getBytes()).post("/invitation/a-token-of-somebody").then().statusCode(400);
        assertTrue(log.toString().contains("/invitation"), log.toString());
        assertFalse(log.toString().contains("a-token"), log.toString());
    }
}
