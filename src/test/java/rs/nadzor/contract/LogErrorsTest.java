package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.i18n.Language;

/** Every field comes back after an error, each message beside its own field. */
@QuarkusTest
class LogErrorsTest {

    @Inject
    Staff staff;

    private static final String LONG = "д".repeat(5000);

    /** What is wrong in each field, and the beginning of what is said about it. */
    private static Map<String, String[]> wrong() {
        Map<String, String[]> wrong = new LinkedHashMap<>();
        wrong.put("address", new String[] {"javascript:alert(1)", "This is not a web address"});
        wrong.put("sourceTitle", new String[] {LONG, "The text is too long"});
        wrong.put("publisher", new String[] {LONG, "The text is too long"});
        wrong.put("publishedOn", new String[] {"нејасно", "We cannot read this date"});
        wrong.put("locator", new String[] {LONG, "The text is too long"});
        wrong.put("quotation", new String[] {LONG, "A quotation has at most"});
        wrong.put("titleSr", new String[] {LONG, "The text is too long"});
        wrong.put("titleEn", new String[] {LONG, "The text is too long"});
        wrong.put("summarySr", new String[] {LONG, "The text is too long"});
        wrong.put("summaryEn", new String[] {LONG, "The text is too long"});
        wrong.put("signedOn", new String[] {"31. 2. 2019.", "We cannot read this date"});
        wrong.put("amount", new String[] {"много <b>", "We cannot read this number"});
        wrong.put("currency", new String[] {"дин", "There is no such currency"});
        wrong.put("searchPlace", new String[] {LONG, "The text is too long"});
        wrong.put("searchedOn", new String[] {"2019", "Type a whole date"});
        wrong.put("searchTerms", new String[] {LONG, "The text is too long"});
        wrong.put("disclosureSince", new String[] {"одавно", "We cannot read this date"});
        wrong.put("disclosureWhere", new String[] {LONG, "The text is too long"});
        wrong.put("claimedOn", new String[] {"једном", "We cannot read this date"});
        wrong.put("stepWhat", new String[] {LONG, "The text is too long"});
        wrong.put("stepOwner", new String[] {LONG, "No colleague who may do this"});
        wrong.put("stepDue", new String[] {"сутра", "Type a whole date"});
        return wrong;
    }

    @Test
    void takesANameWhateverIdComesWithIt() {
        var anna = staff.as(Language.EN, Role.CONTRIBUTOR);
        for (String id : new String[] {"x".repeat(36), "-".repeat(36), "1"}) {
            assertEquals(303, DeskForm.of("titleSr", "Уговор", "buyer", id, "buyerName", "Нови купац", "disclosure", "classified",
                    "claimant", id, "claimantName", "Нови орган", "source", id, "sourceName", "Нови извор").post(anna, "/desk/contracts").statusCode());
        }
    }

    @Test
    void doesNotTakeAFileThatIsNotHere() {
        var anna = staff.as(Language.EN, Role.CONTRIBUTOR);
        for (String kept : new String[] {"abc.def", "абв.где", "x"}) {
            var answer = DeskForm.of("titleSr", "Уговор", "kept", kept, "keptName", "уговор.pdf").post(anna, "/desk/contracts");
            assertEquals(422, answer.statusCode());
            assertTrue(answer.asString().contains("not here any more"), answer.asString());
        }
    }

    @Test
    void asksBeforeItKeepsDataOfAPrivatePerson() {
        var anna = staff.as(Language.EN, Role.CONTRIBUTOR);
        String[] typed = {"titleSr", "Уговор", "summarySr", "Потписник, ЈМБГ 0101006500006", "stepWhat", "Позвати 064 123 4567"};
        var asked = DeskForm.of(typed).post(anna, "/desk/contracts");
        assertEquals(422, asked.statusCode());
        assertTrue(asked.asString().contains("number (JMBG)"), asked.asString());
        assertTrue(asked.asString().contains("name=\"checked\" value=\"summarySr:jmbg\""), asked.asString());
        assertTrue(asked.asString().contains("name=\"checked\" value=\"stepWhat:phone\""), asked.asString());
        String half = DeskForm.of(typed).and("checked", "summarySr:jmbg").post(anna, "/desk/contracts").then().statusCode(422).extract().asString();
        assertTrue(half.contains("value=\"summarySr:jmbg\" checked"), half);
        assertEquals(303, DeskForm.of(typed).and("checked", "summarySr:jmbg").and("checked", "stepWhat:phone").post(anna, "/desk/contracts").statusCode());
    }

    @Test
    void asksBeforeItKeepsAnAddressOrAFixedTelephone() {
        var anna = staff.as(Language.EN, Role.CONTRIBUTOR);
        String[] typed = {"titleSr", "Уговор", "summarySr", "Bulevar Nemanjića 25/14, 18000 Niš", "stepWhat", "Позвати 018 123 456"};
        String asked = DeskForm.of(typed).post(anna, "/desk/contracts").then().statusCode(422).extract().asString();
        assertTrue(asked.contains("a street and a number") && asked.contains("name=\"checked\" value=\"summarySr:street\""), asked);
        assertTrue(asked.contains("a landline telephone number") && asked.contains("name=\"checked\" value=\"stepWhat:landline\""), asked);
        assertEquals(303, DeskForm.of(typed).and("checked", "summarySr:street").and("checked", "stepWhat:landline").post(anna, "/desk/contracts").statusCode());
    }

    @Test
    void asksAboutEachKindOfPersonalDataInAField() {
        var anna = staff.as(Language.EN, Role.CONTRIBUTOR);
        var typed = DeskForm.of("titleSr", "Уговор", "summarySr", "Позвати 018 123 456, ЈМБГ 0101006500006");
        String asked = typed.post(anna, "/desk/contracts").then().statusCode(422).extract().asString();
        assertTrue(asked.contains("value=\"summarySr:jmbg\"") && asked.contains("value=\"summarySr:landline\""), asked);
        String half = typed.and("checked", "summarySr:landline").post(anna, "/desk/contracts").then().statusCode(422).extract().asString();
        assertTrue(half.contains("number (JMBG)") && !half.contains("a landline telephone number"), half);
        assertEquals(303, typed.and("checked", "summarySr:jmbg").post(anna, "/desk/contracts").statusCode());
    }

    @Test
    void keepsACurrencyThatHasNoAmountYet() {
        var anna = staff.as(Language.EN, Role.CONTRIBUTOR);
        var answer = DeskForm.of("titleSr", "Уговор", "amount", " ", "currency", "eur").post(anna, "/desk/contracts");
        assertEquals(422, answer.statusCode());
        assertTrue(answer.asString().contains("There is a currency without an amount.") && answer.asString().contains("value=\"eur\""), answer.asString());
        assertTrue(DeskForm.of("titleSr", "Уговор", "currency", "дин").post(anna, "/desk/contracts").asString().contains("There is no such currency"));
        for (String nothingSaid : new String[] {"", "RSD"}) Dealings.log(anna, "Уговор", "amount", "", "currency", nothingSaid);
        var deal = Dealings.log(anna, "Уговор", "amount", "5", "currency", "EUR");
        answer = DeskForm.of("version", "0", "titleSr", "Уговор", "amount", "", "currency", "EUR").post(anna, "/desk/contracts/" + deal);
        assertEquals(422, answer.statusCode());
        assertTrue(answer.asString().contains("There is a currency without an amount."), answer.asString());
        assertEquals("EUR", Dealings.in(deal, it -> it.currency));
    }

    @Test
    void refusesATitleThatNobodySees() {
        var anna = staff.as(Language.EN, Role.CONTRIBUTOR);
        for (String title : new String[] {"\u200b\u2060", "\u202e\u2066", "\u3164"}) {
            assertEquals(422, DeskForm.of("titleSr", title).post(anna, "/desk/contracts").statusCode());
        }
        var id = Dealings.log(anna, "Уговор \u202egnp.exe");
        assertEquals("Уговор gnp.exe", Dealings.in(id, deal -> deal.titleSr));
    }

    /** A form may have a thousand fields; one that is cleaned of what nobody sees is still one. */
    @Test
    void readsAFormOfManyFields() {
        var anna = staff.as(Language.EN, Role.CONTRIBUTOR);
        DeskForm form = DeskForm.of("titleSr", "Камере");
        for (int i = 0; i < 700; i++) form.and("many", i == 0 ? "\u2066x\u2069" : "x");
        assertEquals(303, form.post(anna, "/desk/contracts").statusCode());
    }

    /** It is not dropped in silence. */
    @Test
    void whetherTaxIsIncludedNeedsAnAmount() {
        var answer = new DeskForm().and("titleSr", "Без износа", "vat", "with", "currency", "RSD").post(staff.as(Language.EN, Role.CONTRIBUTOR), "/desk/contracts");
        assertEquals(422, answer.statusCode());
        DeskPage page = new DeskPage(answer);
        assertTrue(page.error("vat").contains("there is no amount") && page.ticked("vat", "with") && page.has("id=\"vat\""), page.error("vat"));
    }

    /** No browser of ours sends that, and it is no fault of ours. */
    @Test
    void anIdThatIsNobodysIsNoSource() {
        for (String id : List.of("0", UUID.randomUUID().toString())) {
            var answer = new DeskForm().and("titleSr", "Без извора", "source", id).post(staff.as(Language.EN, Role.CONTRIBUTOR), "/desk/contracts");
            assertEquals(422, answer.statusCode(), id);
            assertTrue(new DeskPage(answer).error("sourceName").contains("no source"), id);
        }
    }

    @Test
    void everyFieldComesBackWithItsMessage() {
        DeskForm form = new DeskForm();
        wrong().forEach((name, value) -> form.and(name, value[0]));
        form.and("instrument", "nonsense", "stage", "signed", "vat", "with", "disclosure", "not_found", "layer",
                "device", "technologies", "drones", "technologies", "scanners", "empty", "signed_on:unknown",
                "original", "report",
                "buyer", "", "buyerName", "Први <наручилац>", "buyer", "", "buyerName", "Други наручилац",
                "supplier", "", "supplierName", LONG);
        var answer = form.post(staff.as(Language.EN, Role.CONTRIBUTOR), "/desk/contracts");
        assertEquals(422, answer.statusCode());
        DeskPage page = new DeskPage(answer);
        wrong().forEach((name, value) -> {
            assertEquals(value[0], page.value(name), name);
            String message = page.error(name);
            assertTrue(message != null && message.contains(value[1]), name + ": " + message);
            assertTrue(page.has("href=\"#" + name + "\""), "no link to " + name);
        });
        assertTrue(page.error("instrument").contains("Choose one of the values"));
        assertEquals("signed", page.chosen("stage"));
        assertEquals("device", page.chosen("layer"));
        assertEquals("signed_on:unknown", page.chosen("empty-signed_on"));
        assertTrue(page.ticked("vat", "with") && page.ticked("disclosure", "not_found")
                && page.ticked("original", "report"));
        assertTrue(page.ticked("technologies", "drones") && page.ticked("technologies", "scanners"));
        assertEquals("Први <наручилац>", page.value("buyer-0"));
        assertEquals("Други наручилац", page.value("buyer-1"));
        assertEquals(LONG, page.value("supplier-0"));
        assertTrue(page.error("supplier-0").contains("too long"));
    }

    @Test
    void aTitleIsTheOneThingThatMustBeThere() {
        var answer = DeskForm.of("summarySr", "Сажетак без назива").post(staff.as(Role.CONTRIBUTOR), "/desk/contracts");
        assertEquals(422, answer.statusCode());
        DeskPage page = new DeskPage(answer);
        assertTrue(page.error("titleSr").contains("Upišite šta je nabavljeno"));
        assertEquals("Сажетак без назива", page.value("summarySr"));
    }

    @Test
    void aFieldIsFilledOrBlankButNotBoth() {
        var answer = DeskForm.of("titleSr", "Назив", "amount", "100", "currency", "EUR", "empty", "value:undisclosed")
                .post(staff.as(Role.CONTRIBUTOR), "/desk/contracts");
        assertEquals(422, answer.statusCode());
        DeskPage page = new DeskPage(answer);
        assertTrue(page.error("amount").contains("Ostavite samo jedno"));
        assertEquals("value:undisclosed", page.chosen("empty-value"));
    }
}
