package rs.nadzor.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.i18n.Language;
import rs.nadzor.job.CommandRun;
import rs.nadzor.job.Outcome;

@QuarkusTest
class StatusPagesTest {

    @Inject
    Staff staff;
    @Inject
    AgroalDataSource database;
    @Inject
    EntityManager desk;

    @BeforeEach
    @AfterEach
    void nothingWasDoneYet() {
        QuarkusTransaction.requiringNew().run(() -> desk.createNativeQuery("delete from desk.job_run").executeUpdate());
    }

    @Test
    void isForAdministratorsOnly() {
        staff.as(Role.EDITOR, Role.FOI_OFFICER, Role.CONTRIBUTOR, Role.READER).get("/desk/status").then().statusCode(403);
        staff.as(Language.EN, Role.EDITOR).get("/desk").then().statusCode(200).body(not(containsString("/desk/status")))
                .body(not(containsString("Needs attention")));
    }

    @Test
    void saysThatThereIsNoBackupInTheLanguageOfTheAdministrator() {
        status(Language.EN).body(containsString("There is no backup yet.")).body(containsString("never"))
                .body(containsString("PostgreSQL 18")).body(containsString("0.1.0"));
        status(Language.SR_CYRL).body(containsString("Резервна копија још не постоји."));
        status(Language.SR).body(containsString("Rezervna kopija još ne postoji."));
        staff.as(Language.EN, Role.ADMINISTRATOR).get("/desk").then().body(containsString("There is no backup yet."));
    }

    @Test
    void countsTheDaysSinceTheLastBackup() throws SQLException {
        backup(Duration.ofHours(30), Outcome.DONE);
        status(Language.EN).body(not(containsString("Needs attention"))).body(containsString("Nothing needs attention."))
                .body(containsString("1,234 rows"));
        nothingWasDoneYet();
        backup(Duration.ofHours(75), Outcome.DONE);
        status(Language.EN).body(containsString("No backup for 3\u00a0days."));
        status(Language.SR_CYRL).body(containsString("Последња резервна копија стара је 3\u00a0дана."));
    }

    @Test
    void saysThatABackupFailedUntilOneSucceeds() throws SQLException {
        backup(Duration.ofHours(30), Outcome.DONE);
        backup(Duration.ofHours(6), Outcome.FAILED);
        status(Language.EN).body(containsString("The backup begun on"));
        backup(Duration.ofHours(5), Outcome.DONE);
        status(Language.EN).body(not(containsString("The backup begun on")));
    }

    @Test
    void namesTheJobThatFailedOrThatNobodyDid() throws SQLException {
        backup(Duration.ofHours(1), Outcome.DONE);
        run("daily_asking", Duration.ofHours(2), Outcome.FAILED);
        run("abandoned_files", Duration.ofHours(28), Outcome.DONE);
        status(Language.EN).body(containsString("“Asking the rules about every deal” did not succeed"))
                .body(containsString("“Removing files of forms that were never sent” has been due since"));
        nothingWasDoneYet();
        backup(Duration.ofHours(1), Outcome.DONE);
        run("daily_asking", Duration.ofHours(25), Outcome.DONE);
        run("abandoned_files", Duration.ofHours(26), Outcome.CUT_OFF);
        status(Language.EN).body(containsString("cut off")).body(not(containsString("Asking the rules about every deal”")));
    }

    @Test
    void knowsWhenADiskIsNearlyFull() {
        long giga = 1_000_000_000L;
        assertTrue(Disk.isLittle(giga, 10 * giga));
        assertTrue(Disk.isLittle(9 * giga, 100 * giga));
        assertFalse(Disk.isLittle(11 * giga, 100 * giga));
        assertFalse(Disk.isLittle(50 * giga, 1000 * giga));
        assertEquals(new BigDecimal("1.5"), new Bytes(1_540_000_000L).amount());
        assertEquals("MB", new Bytes(999_000_000L).unit());
    }

    private ValidatableResponse status(Language language) {
        return staff.as(language, Role.ADMINISTRATOR).get("/desk/status").then().statusCode(200);
    }

    private void backup(Duration ago, Outcome outcome) throws SQLException {
        run(CommandRun.BACKUP, ago, outcome);
    }

    private void run(String name, Duration ago, Outcome outcome) throws SQLException {
        Instant then = Instant.now().minus(ago);
        try (var connection = database.getConnection()) {
            new CommandRun(name, "night", then, then.plusSeconds(60), outcome, outcome == Outcome.DONE ? 1234L : null).record(connection);
        }
    }
}
