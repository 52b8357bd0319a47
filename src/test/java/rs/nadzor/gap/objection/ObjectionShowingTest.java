package rs.nadzor.gap.objection;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static rs.nadzor.account.Role.EDITOR;
import static rs.nadzor.account.Role.FOI_OFFICER;
import static rs.nadzor.gap.objection.Objecting.published;
import static rs.nadzor.gap.objection.Objecting.reader;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import rs.nadzor.account.Staff;
import rs.nadzor.contract.Contract;
import rs.nadzor.edition.Edition;
import rs.nadzor.edition.EditionKind;
import rs.nadzor.gap.Deals;
import rs.nadzor.i18n.Language;

/** What of an objection comes to the public page, and who lets it. */
@QuarkusTest
class ObjectionShowingTest {

    @Inject
    Staff staff;

    private final Objecting deal = published();
    private Staff.Browser first, second;

    @Test
    void isShownByASecondEditorInAnEditionThatIsOtherwiseAsItWas() {
        Objection one = decided("who", "named", "organization", "Министарство", "contact", "kabinet@example.org");
        page("en").body(not(containsString("id=\"objection-")));
        Deals.change(deal.deal(), d -> d.titleEn = "Not approved by anybody");
        assertEquals(303, show(second, one).statusCode());
        page("en").body(containsString("id=\"objection-" + one.number + "\""), containsString("Ministarstvo"), containsString("Камера је било 800"),
                containsString("Zapisnik kaže 800."), containsString("Decision: upheld."), not(containsString("kabinet@")), not(containsString("Not approved")));
        page("sr-Cyrl").body(containsString("Министарство"), containsString("Одлука: основана."));
        Edition newest = newest();
        assertEquals("review", newest.kind);
        assertEquals(2, newest.number);
        assertNull(again(one).resultingEdition, "showing it corrects nothing");
    }

    @Test
    void isNotShownByWhoDecidedNorBeforeNorByOthers() {
        Objection undecided = deal.received();
        assertEquals(303, show(staff.as(EDITOR), undecided).statusCode());
        assertNull(again(undecided).showing);
        Objection one = decided();
        show(first, one);
        assertNull(again(one).showing);
        assertEquals(403, show(staff.as(FOI_OFFICER), one).statusCode());
        second.post(page(one) + "/showing", Map.of("version", "0")).then().statusCode(422).body(containsString("has changed meanwhile"));
        assertEquals(1, newest().number);
    }

    @Test
    void saysNothingThatAReaderWrote() {
        Objection one = decided("contact", "citalac@example.org");
        show(second, one);
        page("en").body(containsString("A reader"), containsString("Cameras, bought"), not(containsString("Камера је било 800")),
                not(containsString("Записник, страна")), not(containsString("citalac@")));
        reader().get("/contracts/" + deal.slug() + ".json").then().body(not(containsString("Камера је било 800")), not(containsString("citalac@")));
    }

    @Test
    void namesTheEditionThatCorrectedIt() {
        Objection one = decided();
        deal.publish(EditionKind.CORRECTION);
        show(second, one);
        page("en").body(containsString("corrected in edition 2"), containsString("/editions/2\""));
        deal.publish(EditionKind.UPDATE);
        page("en").body(containsString("corrected in edition 2"));
    }

    @Test
    void isTakenOffAgain() {
        Objection one = decided();
        show(second, one);
        first.post(page(one) + "/showing/removal", Map.of()).then().statusCode(303);
        page("en").body(not(containsString("id=\"objection-")));
        assertNull(again(one).showing);
    }

    private Objection decided(String... more) {
        Objection one = deal.received(more);
        first = staff.as(Language.EN, EDITOR);
        second = staff.as(Language.EN, EDITOR);
        first.post(page(one) + "/decision", Map.of("verdict", "upheld", "reasonSr", "Записник каже 800.")).then().statusCode(303);
        return one;
    }

    private Response show(Staff.Browser person, Objection one) {
        return person.post(page(one) + "/showing", Map.of("version", again(one).version));
    }

    private ValidatableResponse page(String language) {
        return reader().get("/" + language + "/contracts/" + deal.slug()).then().statusCode(200);
    }

    private Edition newest() {
        return QuarkusTransaction.disallowingExisting().call(() -> Edition.ofSubject(Contract.KIND, deal.deal()).get(0));
    }

    private static String page(Objection one) {
        return "/desk/objections/" + one.number;
    }

    private static Objection again(Objection one) {
        return QuarkusTransaction.requiringNew().call(() -> Objection.findById(one.id));
    }
}
