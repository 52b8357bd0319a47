package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.account.User;
import rs.nadzor.submission.Submission;

/** Readers know the people of the desk by the name each has chosen for them, or not at all. */
@QuarkusTest
class BylineTest {

    @Inject
    Staff staff;
    @Inject
    @DataSource("published")
    AgroalDataSource published;

    Staff.Browser contributor, editor;
    UUID deal;

    @BeforeEach
    void logADeal() {
        contributor = staff.as(Role.CONTRIBUTOR);
        editor = staff.as(Role.EDITOR);
        deal = Dealings.log(contributor, "С потписом " + UUID.randomUUID(), "stage", "signed", "sourceName", "Извор");
    }

    @Test
    void whoChoseNothingIsOneOfTheEditors() {
        publish();
        assertTrue(read("/en/contracts/%s").contains("approved by the editors"));
        assertTrue(read("/sr-Cyrl/contracts/%s/history").contains("објава: редакција, одобрење: редакција"));
        assertTrue(read("/sr/contracts/%s/editions/1").contains("odobrenje: redakcija"));
        assertTrue(read("/contracts/%s.json").contains("\"published_by\":\"editors\",\"approved_by\":\"editors\""));
        everywhere().forEach(page -> Stream.of(contributor, editor).map(BylineTest::nameAtTheDesk)
                .forEach(name -> assertFalse(read(page).contains(name), page)));
    }

    @Test
    void anEditionKeepsTheNameThatWasChosenWhenItWasMade() {
        choose(editor, "В. Уредница");
        publish();
        choose(editor, "Неко други");
        choose(contributor, "Прва рука");
        publish();
        choose(contributor, "");
        assertTrue(read("/contracts/%s.json").contains("\"published_by\":\"Прва рука\",\"approved_by\":\"Неко други\""));
        assertTrue(read("/sr-Cyrl/contracts/%s/editions/1").contains("В. Уредница"));
        assertTrue(read("/sr/contracts/%s").contains("Neko drugi"));
        String history = read("/sr-Cyrl/contracts/%s/history");
        assertTrue(history.contains("објава: редакција, одобрење: В. Уредница") && history.contains("објава: Прва рука, одобрење: Неко други"));
    }

    @Test
    void aRetractionNamesNobody() {
        publish();
        assertEquals(303, editor.post("/desk/contracts/" + deal + "/retraction", Map.of("reasonSr", "Погрешно", "reasonEn", "Wrong")).statusCode());
        for (String page : List.of("/sr/contracts/%s", "/sr/contracts/%s/history", "/contracts/%s.json")) {
            assertFalse(read(page).contains(nameAtTheDesk(editor)), page);
        }
    }

    @Test
    void thePublicsRoleCannotReadNamesAtTheDesk() throws SQLException {
        try (var connection = published.getConnection();
                var statement = connection.createStatement()) {
            for (String hidden : List.of("withdrawn_by from published.withdrawal", "accepted_by from published.publisher")) {
                assertEquals("42501", assertThrows(SQLException.class, () -> statement.executeQuery("select " + hidden)).getSQLState());
            }
        }
    }

    @Test
    void refusesTheWordsThatEditionsUse() {
        for (String word : List.of("editors", " Installation ")) {
            var refused = editor.post("/desk/account", Map.of("name", "Вера", "byline", word, "language", "en"));
            assertEquals(422, refused.statusCode());
            assertTrue(refused.asString().contains("value=\"" + word + "\""));
        }
    }

    private void publish() {
        DeskForm.of("revision", String.valueOf(Dealings.version(deal)), "noteSr", "").post(contributor, "/desk/contracts/" + deal + "/submission");
        String open = Dealings.in(deal, d -> Submission.openFor(d.subject()).orElseThrow().id).toString();
        assertEquals(303, DeskForm.of("submission", open).post(editor, "/desk/contracts/" + deal + "/submission/approval").statusCode());
        DeskForm.of("version", String.valueOf(Dealings.version(deal)), "titleSr", "С потписом " + UUID.randomUUID(), "stage", "signed")
                .post(contributor, "/desk/contracts/" + deal);
    }

    private static void choose(Staff.Browser person, String byline) {
        assertEquals(303, person.post("/desk/account", Map.of("name", nameAtTheDesk(person), "byline", byline, "language", "sr")).statusCode());
    }

    private static String nameAtTheDesk(Staff.Browser person) {
        return QuarkusTransaction.requiringNew().call(() -> User.<User>findById(person.id()).displayName);
    }

    private static List<String> everywhere() {
        return List.of("/sr-Cyrl/contracts/%s", "/sr-Cyrl/contracts/%s/history", "/sr-Cyrl/contracts/%s/editions/1", "/contracts/%s.json",
                "/contracts.csv", "/sr-Cyrl/contracts", "/sr-Cyrl/");
    }

    private String read(String page) {
        String slug = Dealings.in(deal, d -> d.slug);
        return Staff.visitor().get(page.formatted(slug)).asString();
    }
}
