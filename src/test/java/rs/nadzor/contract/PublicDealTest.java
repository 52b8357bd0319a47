package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.i18n.Language;
import rs.nadzor.submission.Submission;

/** The public page of a deal: how everything on it is known, what it leads to, and its time. */
@QuarkusTest
class PublicDealTest {

    @Inject
    Staff staff;

    Staff.Browser ana, vera;
    String key;

    @BeforeEach
    void signIn() {
        ana = staff.as(Language.SR_CYRL, Role.CONTRIBUTOR);
        vera = staff.as(Role.EDITOR);
        key = UUID.randomUUID().toString().substring(0, 8);
    }

    @Test
    void tellsOfEveryFigureWhoSaysItWhereAndWhoSaysOtherwise() {
        UUID deal = Dealings.log(ana, "Камере " + key, "stage", "awarded", "sourceName", "Извештај " + key);
        send(deal, "statements", "measure", "cameras", "scope", "bought", "figure", "1.000", "bound", "more_than", "rank", "normal", "asOf", "2019", "saidBySr", "Министарство", "sourceName", "Извештај " + key,
                "locator", "стр. 13");
        send(deal, "statements", "measure", "cameras", "scope", "bought", "figure", "800", "bound", "exact", "rank", "normal", "asOf", "2019", "saidBySr", "Активисти", "sourceName", "Лист " + key, "original", "report");
        String page = "/sr-Cyrl/contracts/" + slug(published(deal));
        Document read = read(page);
        Element seen = read.select(".scale > li:contains(1.000)").first(), told = read.select(".scale > li:has(> .value:contains(800))").first();
        String how = seen.select("details.knowing").text();
        assertTrue(how.contains("Ко каже: Министарство") && how.contains("Извештај " + key + " · стр. 13 · Сам овај извор смо видели."), how);
        assertTrue(told.select("details.knowing").text().contains("Лист " + key + " · Изворни документ нисмо видели"), told.text());
        assertEquals("800 – Активисти", seen.select("a.other[href='#" + told.id() + "']").text().replace('\u00a0', ' '), seen::html);
        assertTrue(seen.select("details a[href='" + read.select(".sources li:contains(стр. 13)").first().id().replaceFirst("^", "#") + "']").hasText());
        assertTrue(read.select("#fact-stage details.knowing").text().contains("Извештај " + key));
        Element row = read("/sr-Cyrl/statements?disputed=yes&q=" + key).select(".statements > li:has(strong:contains(Министарство))").first();
        assertTrue(row.select(".side a.other[href='" + page + "#" + told.id() + "']").hasText(), row::html);
    }

    @Test
    void namesWhatIsCountedAndListsWhatStandsOnThePage() {
        UUID deal = Dealings.log(ana, "Дронови " + key, "sourceName", "Извештај " + key);
        for (String[] one : new String[][] {{"other", "delivered", "missiles"}, {"delivered", "delivered", ""}, {"cameras", "planned", ""}}) {
            send(deal, "statements", "measure", one[0], "scope", one[1], "programme", one[2], "figure", "18", "bound", "exact", "rank", "normal", "saidBySr", "Неко",
                    "sourceName", "Извештај " + key);
        }
        Document page = read("/sr-Cyrl/contracts/" + slug(published(deal)));
        assertEquals(Set.of("Ракете: испоручено", "Испоручено", "Камере: планирано"), Set.copyOf(page.select("#figures h3").eachText()));
        List<String> listed = page.select("nav.contents a").eachAttr("href");
        assertTrue(listed.containsAll(List.of("#known", "#facts", "#figures", "#sources")), listed::toString);
        listed.forEach(place -> assertEquals(1, page.select("section" + place).size(), place));
    }

    @Test
    void saysOfEachEditionWhatItChanged() {
        UUID deal = Dealings.log(ana, "Првобитно " + key, "stage", "signed", "sourceName", "Извештај " + key);
        send(deal, "events", "whatSr", "Погрешан догађај", "sourceName", "Извештај " + key);
        String page = "/sr-Cyrl/contracts/" + slug(published(deal));
        assertTrue(read(page + "/history").select(".differences").isEmpty(), "the first edition changed nothing");
        String edit = "/desk/contracts/" + deal;
        assertEquals(303, OpenForm.of(ana, edit + "/edit", edit).type("stage", "terminated").send().statusCode());
        ana.post(edit + "/events/" + Dealings.in(deal, d -> d.events.get(0).id) + "/removal", Map.of("version", String.valueOf(Dealings.version(deal)))).then().statusCode(303);
        send(deal, "statements", "measure", "cameras", "scope", "bought", "figure", "80", "bound", "exact", "rank", "normal", "saidBySr", "Неко", "sourceName", "Извештај " + key);
        published(deal);
        Element changed = read(page + "/history").select("#edition-2 .differences").first();
        assertEquals("Шта је промењено (3 места)", changed.select("summary").text());
        assertEquals(List.of("Фаза: било је закључено; сада је раскинуто", "Камере, купљено: додато: 80 – Неко", "Без датума: било је Погрешан догађај; уклоњено"),
                changed.select("li").eachText().stream().map(line -> line.replace('\u00a0', ' ')).toList());
        assertEquals("закључено", changed.select("del").first().text());
        assertEquals("What changed (3 places)", read(page.replace("/sr-Cyrl/", "/en/") + "/history").select("#edition-2 summary").text());
        assertEquals(303, OpenForm.of(ana, edit + "/edit", edit).type("titleEn", "Named " + key).send().statusCode());
        published(deal);
        assertTrue(read(page + "/history").select("#edition-3 .differences").isEmpty(), "in Serbian it says what it said");
        assertEquals("Named", read(page.replace("/sr-Cyrl/", "/en/") + "/history").select("#edition-3 ins").text());
        vera.post(edit + "/retraction", Map.of("reasonSr", "Погрешно")).then().statusCode(303);
        assertFalse(Staff.visitor().get(page + "/history").asString().contains("Погрешан догађај"), "what was retracted is in no history");
    }

    @Test
    void leadsToItsOrganizationsAndSourcesAsLongAsItIsTheNewestEdition() {
        UUID deal = Dealings.log(ana, "Са странама " + key, "buyerName", "Град " + key, "buyer", "", "sourceName", "Одлука " + key);
        String page = "/en/contracts/" + slug(published(deal));
        Document first = read(page);
        String buyer = first.select("#fact-buyers a[href*=/organizations/]").attr("href"), source = first.select(".sources cite a").attr("href");
        assertTrue(read(buyer).select("h1").text().contains(key), buyer);
        assertTrue(read(source).select("h1").text().contains("Одлука " + key), source);
        published(deal);
        assertTrue(read(page + "/editions/1").select("a[href*=/organizations/], a[href*=/sources/]").stream().noneMatch(link -> link.parents().is("article")),
                "what an earlier edition names may have no page any more");
        assertTrue(read("/en/embed" + page.substring(3) + "/timeline").select("a:not([target=_blank]):not([href^=#])").isEmpty(), "a frame stays where it is");
    }

    @Test
    void putsEventsStatementsStepsOfTheLawAndEditionsInOneOrder() {
        UUID deal = Dealings.log(ana, "Кроз време " + key, "signedOn", "2017-03-01", "sourceName", "Извор " + key);
        send(deal, "events", "whatSr", "Камере су постављене.", "onDate", "2019-05-01", "sourceName", "Извор " + key);
        send(deal, "statements", "measure", "cameras", "scope", "bought", "figure", "300", "bound", "exact", "asOf", "2021", "saidBySr", "Министарство", "sourceName", "Извор " + key);
        String page = "/sr-Cyrl/contracts/" + slug(published(deal));
        Document read = read(page);
        List<String> line = read.select("#timeline .timeline > li:not(.break:not(.whole))").stream().map(Element::className).toList();
        assertEquals(List.of("of-law", "break whole", "of-events", "break whole", "of-statements", "break whole", "of-editions"), line, read.select("#timeline")::text);
        assertEquals("26 месеци без забележеног догађаја", read.select("#timeline .break").first().text());
        for (String link : read.select("#timeline .kind a[href^=#]").eachAttr("href")) assertEquals(1, read.select(link).size(), link);
        assertEquals(List.of("happened", "all", "events", "statements", "law", "editions"), read.select("#timeline input").eachAttr("value"));
        published(deal);
        assertEquals(2, read(page).select("#timeline .of-editions").size());
        assertEquals(1, read(page + "/editions/1").select("#timeline .of-editions").size(), "as it stood");
    }

    @Test
    void forgetsAnEditionThatWasTakenBack() {
        UUID deal = Dealings.log(ana, "Са исправком " + key, "sourceName", "Извор " + key);
        String page = "/sr-Cyrl/contracts/" + slug(published(deal));
        DeskForm.of("reasonSr", "Погрешно").post(vera, "/desk/contracts/" + deal + "/retraction").then().statusCode(303);
        Staff.visitor().get(page).then().statusCode(410);
        published(deal);
        assertEquals(List.of(page + "/editions/2"), read(page).select("#timeline .of-editions a").eachAttr("href"));
    }

    @Test
    void keepsTheOrganizationThatAListIsNarrowedTo() {
        UUID deal = Dealings.log(ana, "За чип " + key, "buyerName", "Општина " + key, "buyer", "", "sourceName", "Извор " + key);
        String buyer = read("/en/contracts/" + slug(published(deal))).select("#fact-buyers a").attr("href").replaceAll(".*/", "");
        Document list = read("/sr-Cyrl/contracts?organization=" + buyer + "&sort=title");
        assertEquals(buyer, list.select("form.filters input[type=hidden][name=organization]").attr("value"));
        assertEquals("Општина " + key, list.select(".chosen strong").text());
        assertEquals("/sr-Cyrl/contracts?sort=title", list.select(".chosen a").attr("href"));
        assertEquals(1, list.select(".deals > li").size());
        assertTrue(read("/sr-Cyrl/contracts").select(".chosen, input[name=organization]").isEmpty());
    }

    private void send(UUID deal, String what, String... fields) {
        DeskForm.of(fields).post(ana, "/desk/contracts/" + deal + "/" + what).then().statusCode(303);
    }

    private UUID published(UUID deal) {
        DeskForm.of("revision", String.valueOf(Dealings.version(deal)), "noteSr", "").post(ana, "/desk/contracts/" + deal + "/submission").then().statusCode(303);
        UUID open = Dealings.in(deal, d -> Submission.openFor(d.subject()).orElseThrow().id);
        DeskForm.of("submission", open.toString()).post(vera, "/desk/contracts/" + deal + "/submission/approval").then().statusCode(303);
        return deal;
    }

    private static String slug(UUID deal) {
        return Dealings.in(deal, d -> d.slug);
    }

    private static Document read(String address) {
        return Jsoup.parse(Staff.visitor().get(address).then().statusCode(200).extract().asString());
    }
}
