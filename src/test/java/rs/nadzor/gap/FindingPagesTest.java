package rs.nadzor.gap;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.account.Role.CONTRIBUTOR;
import static rs.nadzor.account.Role.EDITOR;
import static rs.nadzor.account.Role.READER;
import static rs.nadzor.contract.Field.VALUE;
import static rs.nadzor.gap.Deals.cite;
import static rs.nadzor.gap.Deals.deal;
import static rs.nadzor.gap.Deals.undisclosed;
import static rs.nadzor.gap.Deals.written;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import rs.nadzor.account.Staff;
import rs.nadzor.contract.Contract;
import rs.nadzor.edition.EditionKind;
import rs.nadzor.edition.Editions;
import rs.nadzor.edition.Imprint;
import rs.nadzor.evidence.SourceKind;
import rs.nadzor.i18n.Language;
import rs.nadzor.sheet.Taking;

@QuarkusTest
class FindingPagesTest {

    @Inject
    Staff staff;
    @Inject
    Editions editions;

    @Test
    void listsFindingsInWordsWithWhatRulesCannotTell() {
        UUID finding = finding(published());
        var ana = staff.as(Language.EN, READER);
        ana.get("/desk/findings?rule=GAP-03&state=new").then().statusCode(200).body(containsString("/desk/findings/" + finding),
                containsString("the value is not published"), containsString("cannot tell"), not(containsString(">DEAL-02</a>")));
        ana.get("/desk/findings?state=approved&rule=GAP-03").then().statusCode(200).body(not(containsString("/desk/findings/" + finding)));
        ana.get("/desk/findings?rule=GAP-03&q=A deal").then().statusCode(200).body(containsString("/desk/findings/" + finding));
        ana.get("/desk/findings?rule=GAP-03&q=nema toga").then().statusCode(200).body(not(containsString("/desk/findings/" + finding)));
        ana.get("/desk/findings?after=nonsense").then().statusCode(400);
    }

    @Test
    void givesFindingsAsAFileInTheReadersWords() {
        UUID finding = finding(published());
        var ana = staff.as(Language.EN, READER);
        var row = Taking.csv(ana, "/desk/findings.csv?rule=GAP-03&state=new").stream()
                .filter(it -> it.getField("address").endsWith(finding.toString())).findFirst().orElseThrow();
        assertTrue(row.getField("facts").contains("the value is not published"), row::toString);
        assertEquals("new", row.getField("state"));
        var about = Taking.xlsx(ana, "/desk/findings.xlsx?rule=GAP-03&state=new").get(1);
        assertTrue(about.stream().anyMatch(line -> line.getCellText(0).equals("Rule") && line.getCellText(1).startsWith("GAP-03 ")), about::toString);
    }

    @Test
    void showsOneFindingWithItsFactsAndExplanations() {
        UUID finding = finding(published());
        staff.as(READER).get("/desk/findings/" + finding).then().statusCode(200)
                .body(containsString("GAP-03"), containsString("Source of kind research"), containsString("Šta bi to moglo da objasni"));
        staff.as(READER).get("/desk/findings/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void givesEveryFieldBackWithWhatIsWrong() {
        UUID finding = finding(published());
        var mila = staff.as(Language.EN, CONTRIBUTOR);
        mila.post("/desk/findings/" + finding + "/review", form("outcome", "dismissed", "commentEn", "What I typed")).then().statusCode(422)
                .body(containsString("Say why the finding is dismissed."), containsString("What I typed"));
        mila.post("/desk/findings/" + finding + "/review", form("outcome", "needs_follow_up", "what", "Ask", "due", "in spring"))
                .then().statusCode(422).body(containsString("The date is not readable."), containsString("in spring"));
        mila.post("/desk/findings/" + finding + "/review", form()).then().statusCode(422).body(containsString("Choose a review."));
    }

    @Test
    void takesTwoPeopleToThePublic() {
        UUID deal = published();
        UUID finding = finding(deal);
        String slug = QuarkusTransaction.requiringNew().call(() -> Contract.<Contract>findById(deal).slug);
        var mila = staff.as(EDITOR);
        var vuk = staff.as(EDITOR);
        mila.post("/desk/findings/" + finding + "/review", form("outcome", "facts_checked", "commentSr", "Коментар није тражен."))
                .then().statusCode(303).header("Location", endsWith("/desk/findings/" + finding));
        Staff.visitor().get("/en/contracts/" + slug).then().statusCode(200).body(not(containsString("finding-GAP-03")));
        String review = QuarkusTransaction.requiringNew().call(() -> Review.of(Finding.findById(finding)).orElseThrow().id.toString());
        mila.post("/desk/findings/" + finding + "/approval", form("review", review)).then().statusCode(303);
        Staff.visitor().get("/en/contracts/" + slug).then().body(not(containsString("finding-GAP-03")));
        staff.as(CONTRIBUTOR).post("/desk/findings/" + finding + "/approval", form("review", review)).then().statusCode(403);
        vuk.post("/desk/findings/" + finding + "/approval", form("review", review)).then().statusCode(303);
        Staff.visitor().get("/en/contracts/" + slug).then().body(containsString("id=\"finding-GAP-03\""),
                containsString("What could explain it"), containsString("Komentar nije tražen."));
        Staff.visitor().get("/sr/contracts/" + slug).then().body(containsString("Kolika je vrednost ovog posla"));
        Staff.visitor().get("/sr-Cyrl/contracts/" + slug).then().body(containsString("Колика је вредност овог посла"));
    }

    @Test
    void saysWhatChangedInsteadOfSaving() {
        UUID deal = published();
        UUID finding = finding(deal);
        var mila = staff.as(Language.EN, CONTRIBUTOR);
        written(() -> Contract.getEntityManager().createNativeQuery("delete from desk.contract_empty where contract_id = ?1")
                .setParameter(1, deal).executeUpdate());
        mila.post("/desk/findings/" + finding + "/review", form("outcome", "facts_checked", "commentEn", "Nobody was asked."))
                .then().statusCode(409).body(containsString("Nothing was saved"), containsString("no longer holds"));
        assertTrue(QuarkusTransaction.requiringNew().call(() -> Review.of(Finding.findById(finding)).isEmpty()));
    }

    @Test
    void givesWhatWasTypedBackOverTheFactsAsTheyAreNow() {
        UUID deal = published();
        UUID finding = finding(deal);
        written(() -> Contract.getEntityManager().createNativeQuery("""
                update desk.source set title = 'Another title' where id in (select n.source_id from desk.citation n
                  join desk.contract_citation k on k.citation_id = n.id where k.contract_id = ?1)""").setParameter(1, deal).executeUpdate());
        var answer = staff.as(Language.EN, CONTRIBUTOR).post("/desk/findings/" + finding + "/review",
                form("outcome", "facts_checked", "commentEn", "Nobody was asked."));
        UUID now = finding(deal);
        assertFalse(now.equals(finding));
        answer.then().statusCode(409).body(containsString("Nobody was asked."), containsString("Another title"),
                containsString("/desk/findings/" + now + "/review"));
    }

    @Test
    void leavesAnApprovedFindingToEditors() {
        UUID deal = published();
        UUID finding = finding(deal);
        var mila = staff.as(Language.EN, CONTRIBUTOR);
        mila.post("/desk/findings/" + finding + "/review", form("outcome", "facts_checked", "commentEn", "Nobody was asked."));
        String review = QuarkusTransaction.requiringNew().call(() -> Review.of(Finding.findById(finding)).orElseThrow().id.toString());
        var vuk = staff.as(Language.EN, EDITOR);
        vuk.post("/desk/findings/" + finding + "/approval", form("review", review)).then().statusCode(303);
        mila.get("/desk/findings/" + finding).then().body(containsString("Only an editor may change"), not(containsString("/review\"")));
        mila.post("/desk/findings/" + finding + "/review", form("outcome", "dismissed", "reason", "no")).then().statusCode(409)
                .body(containsString("Only an editor may change"));
        vuk.get("/desk/findings/" + finding).then().body(containsString("takes it off the public page at once"));
        vuk.post("/desk/findings/" + finding + "/review", form("outcome", "dismissed", "reason", "no")).then().statusCode(303);
    }

    @Test
    void opensAFollowUpForWhoIsChosen() {
        UUID finding = finding(published());
        var mila = staff.as(CONTRIBUTOR);
        var vuk = staff.as(CONTRIBUTOR);
        mila.post("/desk/findings/" + finding + "/review", form("outcome", "needs_follow_up", "what", "Питати МУП за цену",
                "owner", vuk.id().toString(), "due", "31. 12. 2026.")).then().statusCode(303);
        vuk.get("/desk/follow-ups?show=mine").then().body(containsString("Питати МУП за цену"), containsString("31.\u00a012.\u00a02026."),
                containsString("/desk/findings/" + finding));
        mila.get("/desk/follow-ups?show=mine").then().body(not(containsString("Питати МУП за цену")));
        mila.get("/desk/findings/" + finding).then().body(containsString("treba još nešto uraditi"));
    }

    @Test
    void saysOnTheDealsPageWhatARuleLacks() {
        UUID deal = deal(d -> { });
        staff.as(Language.EN, READER).get("/desk/contracts/" + deal).then().statusCode(200).body(
                containsString("whether the value is published has not been checked"), containsString("no fact names a source"),
                containsString("not applicable"));
    }

    @Test
    void isClosedToVisitorsAndReadersReviewNothing() {
        UUID finding = finding(published());
        Staff.visitor().get("/desk/findings").then().statusCode(303);
        staff.as(READER).get("/desk/findings/" + finding).then().body(not(containsString("/review\"")));
        staff.as(CONTRIBUTOR).get("/desk/findings/" + finding).then().body(containsString("/review\""));
        staff.as(READER).post("/desk/findings/" + finding + "/review", form("outcome", "dismissed", "reason", "no")).then().statusCode(403);
        assertTrue(QuarkusTransaction.requiringNew().call(() -> Review.of(Finding.findById(finding)).isEmpty()));
    }

    @Test
    void aPageWithoutFindingsHasNotEvenAHeading() {
        UUID deal = published();
        String slug = QuarkusTransaction.requiringNew().call(() -> Contract.<Contract>findById(deal).slug);
        assertFalse(Staff.visitor().get("/en/contracts/" + slug).then().statusCode(200).extract().asString().contains("What the rules ask"));
    }

    private UUID published() {
        UUID deal = deal(d -> {
            undisclosed(d);
            cite(d, VALUE, SourceKind.RESEARCH);
        });
        written(() -> {
            Contract contract = Contract.findById(deal);
            return editions.publish(contract.subject(), contract.slug, new Imprint("Mila", "Vuk", EditionKind.FIRST, null, false));
        });
        return deal;
    }

    private static UUID finding(UUID deal) {
        return QuarkusTransaction.requiringNew().call(() -> Finding.holding(deal)).stream().filter(f -> f.rule.equals("GAP-03"))
                .findFirst().orElseThrow().id;
    }

    private static Map<String, String> form(String... fields) {
        assertEquals(0, fields.length % 2);
        Map<String, String> form = new HashMap<>();
        for (int i = 0; i < fields.length; i += 2) form.put(fields[i], fields[i + 1]);
        return form;
    }
}
