package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;

/** A deal's fields are changed by people who do not overwrite each other. */
@QuarkusTest
class EditTest {

    @Inject
    Staff staff;

    Staff.Browser contributor;

    @BeforeEach
    void signIn() {
        contributor = staff.as(Role.CONTRIBUTOR);
    }

    @Test
    void showsWhatIsStoredAndTakesItBackUnchanged() {
        UUID deal = Dealings.log(contributor, "Пуна мера", "amount", "1.234.567,50", "currency", "EUR", "signedOn",
                "oko maja 2019.", "stage", "signed", "technologies", "drones", "empty", "instrument:unknown");
        DeskPage page = new DeskPage(contributor.get("/desk/contracts/" + deal + "/edit"));
        assertEquals("1.234.567,5", page.value("amount"));
        assertEquals("signed", page.chosen("stage"));
        assertEquals("instrument:unknown", page.chosen("empty-instrument"));
        assertTrue(page.ticked("technologies", "drones"));
        save(deal, page.hidden("version"), "titleSr", page.value("titleSr"), "amount", page.value("amount"),
                "currency", "EUR", "signedOn", page.value("signedOn"), "stage", "signed", "technologies", "drones",
                "empty", "instrument:unknown", "disclosure", "not_checked");
        assertEquals("2019-05~", Dealings.in(deal, d -> d.signedOn.toString()));
        assertEquals("1234567.50", Dealings.in(deal, d -> d.amount.toPlainString()));
    }

    @Test
    void raisesTheVersionAndNamesWhoChangedIt() {
        UUID deal = Dealings.log(contributor, "Верзија");
        int before = Dealings.version(deal);
        save(deal, String.valueOf(before), "titleSr", "Верзија друга");
        assertTrue(Dealings.version(deal) > before);
        assertFalse(Dealings.in(deal, d -> d.changedByName).isEmpty());
        assertTrue(contributor.get("/desk/contracts?q=verzija+druga").asString().contains(deal.toString()));
    }

    @Test
    void refusesAnOvertakenFormAndKeepsWhatWasTyped() {
        UUID deal = Dealings.log(contributor, "Двоје у исто време");
        String read = String.valueOf(Dealings.version(deal));
        var other = staff.as(Role.CONTRIBUTOR);
        save(deal, read, "titleSr", "Први је сачувао");
        var late = DeskForm.of("version", read, "titleSr", "Други није", "summarySr", "Мој сажетак")
                .post(other, "/desk/contracts/" + deal);
        assertEquals(409, late.statusCode());
        DeskPage page = new DeskPage(late);
        assertEquals("Други није", page.value("titleSr"));
        assertEquals("Мој сажетак", page.value("summarySr"));
        assertTrue(page.has("Први је сачувао"));
        assertEquals("Први је сачувао", Dealings.in(deal, d -> d.titleSr));
        assertEquals(303, DeskForm.of("version", page.hidden("version"), "titleSr", "Други ипак")
                .post(other, "/desk/contracts/" + deal)
                .statusCode(), "saving it once more is a decision");
    }

    @Test
    void hangsTheSourceOnWhatTheEditChanged() {
        UUID deal = Dealings.log(contributor, "Извор уз измену", "stage", "signed");
        save(deal, String.valueOf(Dealings.version(deal)), "titleSr", "Извор уз измену", "stage", "completed",
                "sourceName", "Записник о пријему");
        assertEquals(1, (int) Dealings.in(deal, d -> d.citationsOf(Place.of(Field.STAGE)).size()));
        assertEquals(0, (int) Dealings.in(deal, d -> d.citationsOf(Place.of(Field.TITLE)).size()));
        save(deal, String.valueOf(Dealings.version(deal)), "titleSr", "Извор уз измену");
        assertEquals(0, (int) Dealings.in(deal, d -> d.citationsOf(Place.of(Field.STAGE)).size()),
                "a blank field cites nothing");
    }

    @Test
    void citesChosenPlacesAndTakesASourceOff() {
        UUID deal = Dealings.log(contributor, "Наводи", "stage", "signed", "layer", "device");
        var none = DeskForm.of("sourceName", "Сведок").post(contributor, "/desk/contracts/" + deal + "/citations");
        assertEquals(422, none.statusCode());
        assertEquals("Сведок", new DeskPage(none).value("sourceName"));
        var hung = DeskForm.of("place", "title", "place", "stage", "place", "party/" + UUID.randomUUID(),
                "sourceName", "Сведок")
                .post(contributor, "/desk/contracts/" + deal + "/citations");
        assertEquals(303, hung.statusCode(), hung::asString);
        assertEquals(2, (int) Dealings.in(deal, d -> d.citations.size()));
        UUID citation = Dealings.in(deal, d -> d.citations.get(0).citation.id);
        assertEquals(303, DeskForm.of("place", "title")
                .post(contributor, "/desk/contracts/" + deal + "/citations/" + citation + "/removal")
                .statusCode());
        assertEquals(1, (int) Dealings.in(deal, d -> d.citations.size()));
        assertTrue(contributor.get("/desk/contracts/" + deal + "/citations").asString().contains("nema izvora"));
    }

    private void save(UUID deal, String version, String... fields) {
        var answer = DeskForm.of("version", version).and(fields).post(contributor, "/desk/contracts/" + deal);
        assertEquals(303, answer.statusCode(), answer::asString);
    }
}
