package rs.nadzor.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.i18n.Language;

/** A day at the desk begins with what is due and what is new. */
@QuarkusTest
class MorningPagesTest {

    @Inject
    Staff staff;
    @Inject
    Clock clock;

    private final String mark = UUID.randomUUID().toString();

    @Test
    void showsWhatIsDueThisWeekAndWhatIsLate() {
        var anna = staff.as(Language.EN, Role.CONTRIBUTOR);
        LocalDate today = LocalDate.now(clock);
        logs(anna, Map.of("stepWhat", "late " + mark, "stepDue", today.minusDays(1).toString()));
        logs(anna, Map.of("stepWhat", "soon " + mark, "stepDue", today.plusDays(7).toString()));
        logs(anna, Map.of("stepWhat", "later " + mark, "stepDue", today.plusDays(8).toString()));
        anna.get("/desk").then().statusCode(200).body(containsString("late " + mark), containsString("soon " + mark))
                .body(not(containsString("later " + mark)), containsString("overdue"));
        staff.as(Language.EN, Role.CONTRIBUTOR).get("/desk").then().body(not(containsString("late " + mark)));
    }

    @Test
    void showsFindingsThatNobodyHasLookedAt() {
        var anna = staff.as(Language.EN, Role.CONTRIBUTOR);
        // The source says that the value is not disclosed, so the rule about values asks.
        logs(anna, Map.of("empty", "value:undisclosed", "sourceTitle", "Izvor " + mark, "sourceKind", "authority", "buyerName", "Kupac " + mark,
                "signedOn", "2019", "stage", "signed", "instrument", "contract"));
        anna.get("/desk").then().body(containsString("GAP-03: "), containsString("Posao " + mark));
        String page = anna.get("/desk").asString();
        String finding = page.replaceFirst("(?s).*href=\"(/desk/findings/[0-9a-f-]{36})\">GAP-03: Posao " + mark + ".*", "$1");
        anna.post(finding + "/review", Map.of("outcome", "dismissed", "reason", "Nije tako")).then().statusCode(303);
        anna.get("/desk").then().body(not(containsString(finding + "\"")));
    }

    private void logs(Staff.Browser browser, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(fields);
        form.put("titleSr", "Posao " + mark);
        form.put("another", "yes");
        browser.post("/desk/contracts", form).then().statusCode(303);
    }
}
