package rs.nadzor.gap.objection;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static rs.nadzor.gap.Deals.written;
import static rs.nadzor.gap.objection.Objecting.from;
import static rs.nadzor.gap.objection.Objecting.published;
import static rs.nadzor.gap.objection.Objecting.reader;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import rs.nadzor.edition.EditionKind;

/** What a reader meets who reports an error: no account, no cookie, and no lost word. */
@QuarkusTest
class ObjectionFormTest {

    private final Objecting deal = published();

    @Test
    void standsBesideWhatIsSaidAndNamesIt() {
        reader().get("/en/contracts/" + deal.slug()).then().body(
                containsString("objection?about=" + deal.anchor() + "&amp;edition=1"), containsString("<span class=\"unseen\">: at least"),
                containsString("/en/contracts/" + deal.slug() + "/objection?edition=1"));
    }

    @Test
    void saysWhatItIsAboutInEachLanguage() {
        for (var expected : Map.of("en", "Report an error", "sr", "Prijavite grešku", "sr-Cyrl", "Пријавите грешку").entrySet()) {
            form(expected.getKey(), deal.anchor(), "1").then().statusCode(200).body(containsString(expected.getValue()));
        }
        form("en", deal.anchor(), "1").then().body(containsString("Cameras, bought:"), containsString("at least 1,000"),
                containsString("confidential source"), containsString("30 days after the reply"));
        form("sr", deal.anchor(), "1").then().body(containsString("Kamere, kupljeno:"));
        form("en", "", "").then().body(containsString("The page as a whole"));
        form("en", "fact-x", "99").then().statusCode(200).body(containsString("The page as a whole"), containsString("Edition 1"));
    }

    @Test
    void setsNoCookieAndStaysOutOfCaches() {
        Response form = form("sr", deal.anchor(), "1"), receipt = deal.send(deal.form());
        for (Response answer : new Response[] { form, receipt, deal.send(Map.of()), reader().get(receipt.header("Location")) }) {
            assertNull(answer.header("Set-Cookie"));
        }
        assertEquals("no-store", form.header("Cache-Control"));
        assertTrue(form.header("Content-Security-Policy").contains("form-action 'self'"));
        // The one that keeps the place on a page when its language changes; it sends nothing.
        assertEquals(List.of("/assets/place.js"), Jsoup.parse(form.asString()).select("script").eachAttr("src").stream().map(from -> from.replaceAll("[?].*", "")).toList());
    }

    @Test
    void leadsToAReceiptWithANumberAndADayAndNothingElse() {
        var form = deal.form();
        form.put("contact", "citalac@example.org");
        Response sent = deal.send(form);
        assertEquals(303, sent.statusCode());
        Objection received = deal.newest();
        assertFalse(sent.header("Location").contains("citalac"));
        reader().get(sent.header("Location")).then().statusCode(200).body(containsString("Its number is " + received.number),
                not(containsString("citalac")), not(containsString("800"))).header("Cache-Control", equalTo("no-store"));
        reader().get(sent.header("Location").replace("number=" + received.number, "number=1000000")).then().statusCode(404);
        assertEquals(deal.anchor(), received.anchor);
        assertEquals(1, received.edition);
        assertEquals("Камера је било 800, а не 1.000.", received.text);
        assertEquals("en", received.language);
        assertTrue(received.about().en().startsWith("Cameras, bought: at least"), received.about().en());
        assertNull(received.objector);
    }

    @Test
    void keepsEveryWordWhenSomethingIsWrong() {
        var form = deal.form();
        form.putAll(Map.of("text", " ", "evidence", "Моја белешка", "evidenceAddress", "није адреса", "who", "named", "contact", "bez majmuna"));
        deal.send(form).then().statusCode(422).body(containsString("Say what is wrong."), containsString("The address is not readable."),
                containsString("Name the institution"), containsString("The e-mail is not readable."), containsString("Моја белешка"),
                containsString("није адреса"), containsString("bez majmuna"), containsString("value=\"named\" checked"),
                containsString("value=\"" + deal.anchor() + "\""));
        form.put("text", "д".repeat(5001));
        deal.send(form).then().statusCode(422).body(containsString("The text is too long."));
    }

    @Test
    void isNotSentByWhatFillsEveryField() {
        var form = deal.form();
        form.put("website", "https://spam.example");
        deal.send(form).then().statusCode(422).body(containsString("only programs do"), containsString("Камера је било 800"), not(containsString("spam.example")));
        assertEquals(0, count());
    }

    @Test
    void isNotSentFasterThanAnybodyWritesNorWithAMadeUpTime() {
        var form = deal.form();
        form.put("opened", deal.opened(0));
        deal.send(form).then().statusCode(422).body(containsString("faster than anybody"), containsString(form.get("opened")), containsString("Камера је било 800"));
        for (String wrong : new String[] { deal.opened(25 * 3600), "1700000000.xyz", "", published().opened() }) {
            form.put("opened", wrong);
            deal.send(form).then().statusCode(422).body(containsString("open for too long"), containsString("Камера је било 800"),
                    not(containsString("value=\"" + wrong + "x")));
        }
        assertEquals(0, count());
    }

    @Test
    void hasRoomForAFewAnHourFromOneAddress() {
        for (int i = 0; i < 5; i++) from("203.0.113.77").formParams(deal.form()).post(deal.page("sr")).then().statusCode(303);
        from("203.0.113.77").formParams(deal.form()).post(deal.page("sr")).then().statusCode(429)
                .body(containsString("previše prijava"), containsString("Камера је било 800"));
        from("203.0.113.78").formParams(deal.form()).post(deal.page("sr")).then().statusCode(303);
    }

    @Test
    void hasRoomForSixtyAnHourFromEverybodyAsTheDatabaseCounts() {
        Objection one = deal.received();
        written(() -> {
            for (int i = 0; i < 60; i++) like(one).persist();
            return null;
        });
        deal.send(deal.form()).then().statusCode(429).body(containsString("Камера је било 800"));
        written(() -> Objection.delete("recordId = ?1 and id <> ?2", deal.deal(), one.id));
        deal.send(deal.form()).then().statusCode(303);
    }

    @Test
    void isRefusedUnreadWhenItIsTooLarge() {
        reader().formParams(Map.of("text", "x".repeat(ObjectionSize.LARGEST))).post(deal.page("en")).then().statusCode(413);
        assertEquals(0, count());
    }

    @Test
    void isNotTakenFromAnotherSite() {
        reader().header("Sec-Fetch-Site", "cross-site").formParams(deal.form()).post(deal.page("en")).then().statusCode(403);
        assertEquals(0, count());
    }

    @Test
    void remembersAnEarlierEdition() {
        deal.publish(EditionKind.UPDATE);
        form("en", deal.anchor(), "1").then().body(containsString("Edition 1,"), containsString("/editions/1#" + deal.anchor()));
        assertEquals(1, deal.received().edition);
        assertEquals(2, deal.received("edition", "2").edition);
    }

    @Test
    void namesAnInstitutionThatObjects() {
        assertEquals("Министарство унутрашњих послова", deal.received("who", "named", "organization", " Министарство унутрашњих послова ").objector);
        assertNull(deal.received("organization", "МУП").objector, "a reader has no name");
    }

    @Test
    void isNotThereForWhatIsNotPublic() {
        reader().get("/en/contracts/nothing-" + UUID.randomUUID() + "/objection").then().statusCode(404);
        reader().formParams(deal.form()).post("/en/contracts/nothing-" + UUID.randomUUID() + "/objection").then().statusCode(404);
    }

    private Response form(String language, String about, String edition) {
        return reader().queryParam("about", about).queryParam("edition", edition).get(deal.page(language));
    }

    private long count() {
        return QuarkusTransaction.requiringNew().call(() -> Objection.count("recordId = ?1", deal.deal()));
    }

    private static Objection like(Objection one) {
        Objection another = new Objection();
        another.subjectKind = one.subjectKind;
        another.recordId = one.recordId;
        another.edition = 1;
        another.text = "Исто.";
        another.language = "sr";
        another.receivedAt = Instant.now();
        another.answerDue = one.answerDue;
        return another;
    }
}
