package rs.nadzor.gap.objection;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.account.Role.ADMINISTRATOR;
import static rs.nadzor.account.Role.CONTRIBUTOR;
import static rs.nadzor.account.Role.EDITOR;
import static rs.nadzor.account.Role.FOI_OFFICER;
import static rs.nadzor.account.Role.READER;
import static rs.nadzor.gap.Deals.written;
import static rs.nadzor.gap.objection.Objecting.published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import rs.nadzor.account.Staff;
import rs.nadzor.contract.Contract;
import rs.nadzor.edition.EditionKind;
import rs.nadzor.i18n.Language;
import rs.nadzor.submission.Submission;

@QuarkusTest
class ObjectionPagesTest {
    private static final Map<String, String> UPHELD = Map.of("verdict", "upheld", "reasonSr", "Записник каже 800.");

    @Inject
    Staff staff;

    private final Objecting deal = published();

    @Test
    void showsTheDeskWhatWasReceived() {
        Objection one = deal.received("contact", "citalac@example.org");
        var reader = staff.as(Language.EN, READER);
        reader.get(page(one)).then().statusCode(200).body(containsString("Камера је било 800"), containsString("Cameras, bought: at least"),
                containsString("Записник, страна 4"), containsString("/editions/1#" + deal.anchor()), containsString("left; editors"),
                not(containsString("citalac@")), not(containsString("/decision\"")));
        staff.as(EDITOR).get(page(one)).then().body(containsString("citalac@example.org"), containsString("/decision\""),
                containsString("/desk/contracts/" + deal.deal() + "/statements/" + deal.statement()));
        reader.get("/desk/contracts/" + deal.deal()).then().body(containsString(page(one)));
        reader.get("/desk/objections/999999999").then().statusCode(404);
        reader.get("/desk/objections/x").then().statusCode(404);
    }

    @Test
    void isDecidedByEditorsAndFoiOfficersAlone() {
        Objection one = deal.received(), other = deal.received();
        for (var role : new rs.nadzor.account.Role[] { READER, CONTRIBUTOR, ADMINISTRATOR }) {
            var person = staff.as(role);
            for (String verb : new String[] { "/decision", "/reply", "/edition" }) person.post(page(one) + verb, UPHELD).then().statusCode(403);
        }
        staff.as(EDITOR).post(page(one) + "/decision", UPHELD).then().statusCode(303);
        staff.as(FOI_OFFICER).post(page(other) + "/decision", UPHELD).then().statusCode(303);
        Objection decided = again(one);
        assertEquals(Verdict.UPHELD, decided.decision.verdict());
        assertEquals("Записник каже 800.", decided.decision.reasonSr());
        assertTrue(decided.decision.byName().startsWith("Особа"));
    }

    @Test
    void isNotDecidedByWhoSubmittedTheEditionThatWasRead() {
        var author = staff.as(Language.EN, EDITOR);
        var editor = staff.as(EDITOR).id();
        Objecting theirs = published();
        written(() -> {
            Submission submission = new Submission();
            submission.subjectKind = Contract.KIND;
            submission.recordId = theirs.deal();
            submission.contentSha256 = "0";
            submission.submittedBy = author.id();
            submission.submittedByName = "Author";
            submission.submittedAt = Instant.now();
            submission.decision = Submission.Decision.APPROVED;
            submission.decidedByName = "Vuk";
            submission.decidedBy = editor;
            submission.decidedAt = Instant.now();
            submission.persist();
            return null;
        });
        theirs.publish(EditionKind.UPDATE);
        Objection first = theirs.received(), second = theirs.received("edition", "2");
        author.post(page(second) + "/decision", UPHELD).then().statusCode(422).body(containsString("does not decide about it"));
        assertNull(again(second).decision);
        author.post(page(first) + "/decision", UPHELD).then().statusCode(303);
    }

    @Test
    void keepsWhatWasTypedWhenSomethingIsMissing() {
        Objection one = deal.received();
        var editor = staff.as(Language.EN, EDITOR);
        editor.post(page(one) + "/decision", Map.of("reasonSr", "Зато.")).then().statusCode(422).body(containsString("Choose a decision."), containsString("Зато."));
        editor.post(page(one) + "/decision", Map.of("verdict", "partly")).then().statusCode(422)
                .body(containsString("Say why, in one language at least."), containsString("value=\"partly\" checked"));
        editor.post(page(one) + "/reply", Map.of("reply", " ")).then().statusCode(422).body(containsString("Enter the text of the reply."));
    }

    @Test
    void isDecidedOnceAndAnsweredInTheWordsThatWereSent() {
        Objection one = deal.received("contact", "citalac@example.org");
        var editor = staff.as(Language.EN, EDITOR);
        editor.post(page(one) + "/reply", Map.of("reply", "Рано.")).then().statusCode(303);
        assertNull(again(one).reply, "before the decision");
        editor.post(page(one) + "/decision", UPHELD).then().statusCode(303);
        editor.post(page(one) + "/decision", Map.of("verdict", "rejected", "reasonSr", "Ипак не.")).then().statusCode(303);
        assertEquals(Verdict.UPHELD, again(one).decision.verdict());
        editor.get(page(one)).then().body(containsString("the program does not send this reply"), containsString("English"));
        editor.post(page(one) + "/reply", Map.of("reply", "У праву сте.")).then().statusCode(303);
        assertEquals("У праву сте.", again(one).reply.text());
        editor.get(page(one)).then().body(containsString("У праву сте."), not(containsString("/reply\"")));
    }

    @Test
    void namesTheEditionThatPeoplePick() {
        Objection one = deal.received();
        var editor = staff.as(Language.EN, EDITOR);
        editor.post(page(one) + "/decision", UPHELD).then().statusCode(303);
        editor.post(page(one) + "/edition", Map.of("edition", "2")).then().statusCode(422).body(containsString("Choose an edition later"));
        deal.publish(EditionKind.CORRECTION);
        deal.publish(EditionKind.UPDATE);
        editor.get(page(one)).then().body(containsString("/editions/2\">Edition 2"));
        editor.post(page(one) + "/edition", Map.of("edition", "1")).then().statusCode(422);
        editor.post(page(one) + "/edition", Map.of("edition", "3")).then().statusCode(303);
        assertEquals(3, again(one).resultingEdition);
    }

    @Test
    void listsWhatIsOpenOverdueAndDecided() {
        Objection open = deal.received(), late = deal.received(), decided = deal.received();
        written(() -> Objection.update("answerDue = ?1 where id = ?2", LocalDate.now().minusDays(1), late.id));
        var editor = staff.as(Language.EN, EDITOR);
        editor.post(page(decided) + "/decision", UPHELD);
        editor.get("/desk/objections").then().body(containsString(page(open) + "\""), containsString(page(late) + "\""), not(containsString(page(decided) + "\"")));
        editor.get("/desk/objections?show=overdue").then().body(containsString(page(late) + "\""), not(containsString(page(open) + "\"")), containsString("overdue"));
        editor.get("/desk/objections?show=decided").then().body(containsString(page(decided) + "\""), not(containsString(page(open) + "\"")));
        editor.get("/desk").then().body(containsString(page(late) + "\""), containsString("overdue."));
    }

    @Test
    void speaksEachLanguage() {
        Objection one = deal.received();
        for (var expected : Map.of(Language.SR, "Prijave grešaka", Language.SR_CYRL, "Пријаве грешака", Language.EN, "Error reports").entrySet()) {
            var editor = staff.as(expected.getKey(), EDITOR);
            for (String path : new String[] { "/desk/objections", page(one), "/desk" }) editor.get(path).then().statusCode(200).body(containsString(expected.getValue()));
        }
    }

    private static String page(Objection one) {
        return "/desk/objections/" + one.number;
    }

    private static Objection again(Objection one) {
        return QuarkusTransaction.requiringNew().call(() -> Objection.findById(one.id));
    }
}
