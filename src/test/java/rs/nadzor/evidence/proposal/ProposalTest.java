package rs.nadzor.evidence.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.i18n.Language;

/** A file and an address say what the fields beside them may hold; what somebody typed stays. */
@QuarkusTest
class ProposalTest {

    @Inject
    Staff staff;

    @Test
    void readsThePdfAndItsFirstPage() throws IOException {
        var said = ask("", "odgovor.pdf", pdf("Odgovor na zahtev", true));
        assertEquals("Odgovor na zahtev", said.get("title").get("value"));
        assertEquals("from what the file says of itself", said.get("title").get("from"));
        assertEquals("31 May 2019", said.get("published_on").get("value"));
        assertEquals("from the first page", said.get("published_on").get("from"));
        assertEquals(2, said.size(), "an author is a person, who may be a source");
        assertEquals("Izvestaj o video nadzoru", ask("", "x.pdf", pdf("Microsoft Word - izvestaj.doc", true)).get("title").get("value"));
        assertEquals("20 May 2019", ask("", "x.pdf", pdf("Odgovor na zahtev", false)).get("published_on").get("value"));
    }

    @Test
    void readsTheHeadOfAPage() {
        var said = ask("", "strana.html", """
            <!doctype html><html lang="sr"><head><meta charset="utf-8"><title>Нове камере | Лист</title>
            <meta property="og:site_name" content="Лист"><meta property="article:published_time" content="2019-05-31T23:30:00+02:00">
            </head><body><h1>Друго</h1></body></html>""".getBytes(StandardCharsets.UTF_8));
        assertEquals("Нове камере", said.get("title").get("value"));
        assertEquals("Лист", said.get("publisher").get("value"));
        assertEquals("31 May 2019", said.get("published_on").get("value"));
        assertEquals("sr", said.get("language").get("value"));
    }

    /** Subject and day; never who sent it. */
    @Test
    void readsAMessageButNotItsSender() {
        var said = ask("", "odgovor.eml", """
            Received: from mail.example.rs by mx.example.rs; Mon, 20 May 2019 10:00:00 +0200
            From: =?utf-8?B?0KLQsNGY0L3QuCDQuNC30LLQvtGA?= <izvor@example.rs>
            Subject: =?utf-8?B?0J7QtNCz0L7QstC+0YA=?= na zahtev
            Date: Mon, 20 May 2019 10:00:00 +0200 (CEST)
            Message-ID: <1@example.rs>

            Поштовани
            """.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        assertEquals("Одговор na zahtev", said.get("title").get("value"));
        assertEquals("20 May 2019", said.get("published_on").get("value"));
        assertTrue(said.values().stream().noneMatch(offer -> offer.toString().contains("izvor@")), said::toString);
        assertEquals(2, said.size());
    }

    @Test
    void knowsWhatIsOnRecordOfAnAddressAndOfItsSite() {
        var ana = staff.as(Language.EN, Role.CONTRIBUTOR);
        String site = "https://" + UUID.randomUUID() + ".example.rs";
        ana.request().multiPart("csrf", ana.csrf()).multiPart("title", "Titled by hand").multiPart("publisher", "The Paper").multiPart("kind", "press")
            .multiPart("publishedOn", "May 2020").multiPart("address", site + "/2019/05/31/some-other-words").multiPart("version", "0").post("/desk/sources")
            .then().statusCode(303);
        var same = ask(site + "/2019/05/31/some-other-words", null, null);
        assertEquals("Titled by hand", same.get("title").get("value"));
        assertEquals("from the source on record under this address", same.get("title").get("from"));
        assertEquals("May 2020", same.get("published_on").get("value"));
        var other = ask(site + "/2021-01-02/a-second-page-here.html", null, null);
        assertEquals("A second page here", other.get("title").get("value"));
        assertEquals("from the words of the address", other.get("title").get("from"));
        assertEquals("The Paper", other.get("publisher").get("value"));
        assertEquals("press", other.get("kind").get("value"));
        assertEquals("from other sources of this site", other.get("publisher").get("from"));
        assertEquals("2 January 2021", other.get("published_on").get("shown"));
    }

    @Test
    void knowsWhoStandsBehindASite() {
        assertEquals("Portal javnih nabavki", ask("jnportal.ujn.gov.rs/tender/1", null, null).get("publisher").get("value"));
        assertEquals("portal", ask("https://jnportal.ujn.gov.rs/tender/1", null, null).get("kind").get("value"));
        assertEquals(List.of("kind"), List.copyOf(ask("https://x.nepoznato.gov.rs/", null, null).keySet()));
        assertEquals(Map.of(), ask("nije adresa", null, null));
    }

    @Test
    void fillsWhatIsBlankAndKeepsWhatWasTyped() {
        var ana = staff.as(Language.EN, Role.CONTRIBUTOR);
        Response form = ana.request().multiPart("csrf", ana.csrf()).multiPart("titleSr", "Deal").multiPart("sourceTitle", "My title")
            .multiPart("address", "https://mup.gov.rs/2019/05/31/nove-kamere-u-gradu").multiPart("fill", "proposals").post("/desk/contracts");
        form.then().statusCode(200);
        assertEquals("My title", value(form, "sourceTitle"));
        assertEquals("Ministarstvo unutrašnjih poslova", value(form, "publisher"));
        assertEquals("31 May 2019", value(form, "publishedOn"));
        assertTrue(form.asString().contains("<q>Nove kamere u gradu</q>"));
        Response source = ana.request().multiPart("csrf", ana.csrf()).multiPart("title", "").multiPart("address", "https://mup.gov.rs/2019/05/31/nove-kamere-u-gradu")
            .post("/desk/sources/new");
        assertEquals("Nove kamere u gradu", value(source, "title"));
    }

    /** A file made to harm its reader leaves no proposal and no trace. */
    @Test
    void survivesFilesMadeToHarm() throws IOException {
        byte[] bomb = pdf("Bomba", true);
        var broken = new ByteArrayOutputStream();
        broken.write("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII));
        for (int i = 0; i < 20_000; i++) broken.write("<<[".getBytes(StandardCharsets.US_ASCII));
        assertEquals(Map.of(), ask("", "x.pdf", broken.toByteArray()));
        assertEquals(Map.of(), ask("", "x.pdf", java.util.Arrays.copyOf(bomb, 40)));
        String deep = "<!doctype html><html><title>Дубоко угнежђено</title>" + "<div>".repeat(100_000);
        assertEquals("Дубоко угнежђено", ask("", "x.html", deep.getBytes(StandardCharsets.UTF_8)).get("title").get("value"));
        String entities = "<!doctype html [<!entity x system \"file:///etc/passwd\">]><html><title>&x; naslov</title></html>";
        var said = ask("", "x.html", entities.getBytes(StandardCharsets.UTF_8));
        assertTrue(said.values().stream().noneMatch(offer -> offer.toString().contains("root:")), said::toString);
    }

    @Test
    void isForContributorsAlone() {
        var reader = staff.as(Role.READER);
        reader.post("/desk/sources/proposals", Map.of("address", "https://mup.gov.rs")).then().statusCode(403);
    }

    private Map<String, Map<String, String>> ask(String address, String name, byte[] file) {
        var ana = staff.as(Language.EN, Role.CONTRIBUTOR);
        var request = ana.request().multiPart("csrf", ana.csrf()).multiPart("address", address);
        if (file != null) request.multiPart("file", name, file);
        Response answer = request.post("/desk/sources/proposals");
        answer.then().statusCode(200);
        List<Map<String, String>> offers = answer.jsonPath().getList("");
        return offers.stream().collect(Collectors.toMap(offer -> offer.get("about"), offer -> offer));
    }

    private static String value(Response form, String id) {
        return form.htmlPath().getString("**.find { it.@id == '" + id + "' }.@value");
    }

    private static byte[] pdf(String title, boolean dated) throws IOException {
        try (var document = new PDDocument(); var bytes = new ByteArrayOutputStream()) {
            document.getDocumentInformation().setTitle(title);
            var made = new GregorianCalendar(2019, Calendar.MAY, 20, 12, 0);
            made.setTimeZone(TimeZone.getTimeZone("UTC"));
            document.getDocumentInformation().setCreationDate(made);
            document.getDocumentInformation().setAuthor("Pera Peric");
            var page = new PDPage();
            document.addPage(page);
            try (var content = new PDPageContentStream(document, page)) {
                line(content, 10, 750, "Ministarstvo");
                line(content, 24, 700, "Izvestaj o video nadzoru");
                if (dated) line(content, 10, 650, "Beograd, 31. 5. 2019. godine");
                line(content, 10, 600, "Tekst izvestaja sitnim slovima.");
            }
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void line(PDPageContentStream content, int size, int y, String text) throws IOException {
        content.beginText();
        content.setFont(new PDType1Font(FontName.HELVETICA), size);
        content.newLineAtOffset(50, y);
        content.showText(text);
        content.endText();
    }
}
