package rs.nadzor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import rs.nadzor.account.Role;
import rs.nadzor.account.Staff;
import rs.nadzor.i18n.Language;

/** A source is typed once: the next page of it is a key away, and one citation is hung on several places. */
@QuarkusTest
class CitingTest {

    @Inject
    Staff staff;

    Staff.Browser ana;
    UUID deal;
    String title;

    @BeforeEach
    void logADeal() {
        ana = staff.as(Language.EN, Role.CONTRIBUTOR);
        title = "Извештај " + UUID.randomUUID();
        deal = Dealings.log(ana, "Посао " + UUID.randomUUID(), "sourceTitle", title, "locator", "стр. 12");
    }

    @Test
    void repeatsTheLastSourceWithThePageRaisedByOne() {
        String statements = "/desk/contracts/" + deal + "/statements";
        assertTrue(ana.get(statements).asString().contains("Same source, next page: стр. 13"));
        var filled = DeskForm.of("measure", "cameras", "figure", "80", "bound", "exact", "rank", "normal", "quotation", "осамдесет", "sourceName", "Нешто друго", "fill", "next_page")
                .post(ana, statements);
        assertEquals(200, filled.statusCode());
        DeskPage form = new DeskPage(filled);
        assertEquals(title, form.value("sourceName"));
        assertEquals("стр. 13", form.value("locator"));
        assertEquals("80", form.value("figure"));
        assertEquals("осамдесет", form.value("quotation"));
        assertEquals(0, (int) Dealings.in(deal, d -> d.statements.size()));
        assertEquals(303, OpenForm.in(ana, filled, statements).type("scope", "bought", "fill", "").send().statusCode());
        assertTrue(ana.get(statements).asString().contains("Same source, next page: стр. 14"));
    }

    @Test
    void beginsWithoutASourceWhereSomethingIsChanged() {
        String address = "/desk/contracts/" + deal;
        var opened = ana.get(address + "/edit");
        assertEquals("", new DeskPage(opened).value("sourceName"));
        assertTrue(opened.asString().contains("value=\"same_source\""));
        var filled = OpenForm.in(ana, opened, address).type("fill", "same_source", "locator", "стр. 40").send();
        assertEquals(200, filled.statusCode());
        assertEquals(title, new DeskPage(filled).value("sourceName"));
        assertEquals("стр. 40", new DeskPage(filled).value("locator"));
        assertFalse(filled.asString().contains("value=\"same_source\""), "it is filled in already");
    }

    @Test
    void tellsThatAChangedValueStillCitesItsOldSources() {
        String address = "/desk/contracts/" + deal;
        var changed = OpenForm.of(ana, address + "/edit", address).type("titleSr", "Други назив").send();
        assertEquals(303, changed.statusCode());
        assertTrue(said(changed).contains("still cites its old sources"), said(changed));
        assertEquals(1, (int) Dealings.in(deal, d -> d.citationsOf(Place.of(Field.TITLE)).size()));
        var cited = OpenForm.of(ana, address + "/edit", address).type("titleSr", "Трећи назив", "sourceName", "Други извор").send();
        assertEquals(303, cited.statusCode());
        assertFalse(said(cited).contains("old sources"));
        assertEquals(2, (int) Dealings.in(deal, d -> d.citationsOf(Place.of(Field.TITLE)).size()));
    }

    @Test
    void tellsItOfAPartToo() {
        String statements = "/desk/contracts/" + deal + "/statements";
        DeskForm.of("measure", "cameras", "scope", "bought", "figure", "80", "bound", "exact", "rank", "normal", "sourceName", "Извор бројке").post(ana, statements)
                .then().statusCode(303);
        String statement = statements + "/" + Dealings.in(deal, d -> d.statements.get(0).id);
        assertFalse(said(OpenForm.of(ana, statement, statement).send()).contains("old sources"), "nothing changed");
        assertTrue(said(OpenForm.of(ana, statement, statement).type("figure", "90").send()).contains("still cites its old sources"));
        assertFalse(said(OpenForm.of(ana, statement, statement).type("figure", "95", "sourceName", "Нови извор").send()).contains("old sources"));
        assertEquals(2, (int) Dealings.in(deal, d -> d.citationsOf(Place.of(d.statements.get(0))).size()));
    }

    private String said(io.restassured.response.Response saved) {
        return ana.request().cookie("nadzor_flash", saved.cookie("nadzor_flash")).get("/desk").asString();
    }

    @Test
    void offersTheNextPageInANewDealToWhoCitedItAlone() {
        var form = new DeskPage(DeskForm.of("titleSr", "Следећи", "fill", "next_page").post(ana, "/desk/contracts"));
        assertEquals(title, form.value("sourceName"));
        assertEquals("стр. 13", form.value("locator"));
        assertEquals("Следећи", form.value("titleSr"));
        assertFalse(staff.as(Language.EN, Role.CONTRIBUTOR).get("/desk/contracts/new").asString().contains("next page"));
    }

    @Test
    void hangsOneCitationOnSeveralPlacesAtOnce() {
        UUID bare = Dealings.log(ana, "Посао " + UUID.randomUUID(), "stage", "awarded", "summarySr", "Опис.");
        String events = "/desk/contracts/" + bare + "/events";
        assertTrue(ana.get(events).asString().contains("3 places have none yet"));
        assertEquals(303, DeskForm.of("whatSr", "Потписано", "sourceName", title, "also", "stage", "also", "summary", "also", "nothing/of-the-kind")
                .post(ana, events).statusCode());
        List<UUID> cited = Dealings.in(bare, d -> d.citations.stream().map(c -> c.citation.id).toList());
        assertEquals(3, cited.size());
        assertEquals(1, cited.stream().distinct().count());
        assertEquals(List.of("title"), Dealings.in(bare, d -> Uncited.of(d).stream().map(Uncited::anchor).toList()));
    }

    @Test
    void keepsThePlacesTickedWhenTheFormComesBack() {
        UUID bare = Dealings.log(ana, "Посао " + UUID.randomUUID(), "stage", "awarded");
        var refused = DeskForm.of("whatSr", "", "sourceName", title, "also", "stage").post(ana, "/desk/contracts/" + bare + "/events");
        assertEquals(422, refused.statusCode());
        assertTrue(new DeskPage(refused).ticked("also", "stage"));
    }
}
